using Xunit;

namespace Twiplomacy.UnitTests.Architecture;

/// <summary>No circle among the folders of a room, by the names of types in the code. What stands at a room's root is exempt.</summary>
public sealed class FoldersTests
{
    public static TheoryData<string> Names => [.. Sources.Rooms];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_folders_of_a_room_make_no_circle(string room)
    {
        var circle = CircleIn(UsesOf(room));
        Assert.True(circle.Count == 0, $"{room}: {string.Join(" → ", circle)}");
    }

    private static Dictionary<string, HashSet<string>> UsesOf(string room)
    {
        // What a page's markup names counts as what its code does.
        var files = Sources.Of(room).Concat(Sources.Of(room, "*.razor"))
            .Select(file => (Folder: FolderOf(room, file), Code: Sources.CodeOf(file), IsCode: file.EndsWith(".cs", StringComparison.Ordinal)))
            .Where(file => file.Folder != ".").ToList();
        var homes = files.Where(file => file.IsCode).SelectMany(file => Sources.TypesIn(file.Code, publicOnly: false).Select(type => (type, file.Folder))).Distinct()
            .GroupBy(pair => pair.type, pair => pair.Folder).Where(home => home.Count() == 1).ToDictionary(home => home.Key, home => home.Single());
        return files.GroupBy(file => file.Folder).ToDictionary(folder => folder.Key, folder => folder.SelectMany(file => Sources.NamedIn(file.Code))
            .Select(name => homes.GetValueOrDefault(name)).OfType<string>().Where(home => home != folder.Key).ToHashSet());
    }

    private static string FolderOf(string room, string file) =>
        Path.GetRelativePath(Sources.Folder(room), file).Split(Path.DirectorySeparatorChar) is { Length: > 1 } parts ? parts[0] : ".";

    private static List<string> CircleIn(Dictionary<string, HashSet<string>> uses)
    {
        var (done, way) = (new HashSet<string>(), new List<string>());
        return uses.Keys.Select(Walk).FirstOrDefault(circle => circle.Count > 0) ?? [];

        List<string> Walk(string folder)
        {
            if (way.IndexOf(folder) is >= 0 and var begin) return [.. way.Skip(begin), folder];
            if (!done.Add(folder)) return [];
            way.Add(folder);
            var circle = uses[folder].Select(Walk).FirstOrDefault(found => found.Count > 0) ?? [];
            way.RemoveAt(way.Count - 1);
            return circle;
        }
    }

    [Theory]
    [InlineData("Name x = Name.Of(other);", "Name")]
    [InlineData("new Name(1)", "Name")]
    [InlineData("IReadOnlyList<Name> All => [new Other { Words = words, Place = place.Name }];", "IReadOnlyList,Name,All,Other")]
    [InlineData("public required string Words { get; init; }", "")]
    [InlineData("answer is Name { Length: > 0 } or Other", "Name,Length,Other")]
    [InlineData("class One : Name(given) { void Do() => Tell(Query<int>(x.Query)); }", "One,Name,Query")]
    public void A_type_is_named_where_it_stands_for_itself(string code, string names) =>
        Assert.Equal(names.Split(',', StringSplitOptions.RemoveEmptyEntries), Sources.NamedIn(code).Distinct());
}
