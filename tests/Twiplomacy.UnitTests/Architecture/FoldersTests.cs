using System.Text.RegularExpressions;
using Xunit;

namespace Twiplomacy.UnitTests.Architecture;

/// <summary>No circle among the folders of a room, by the names of types in the code. What stands at a room's root is exempt.</summary>
public sealed partial class FoldersTests
{
    // May only shrink: a room without a circle leaves the list.
    private static readonly Dictionary<string, string> WithCircles = new()
    {
        ["Analytics"] = "Editions, Rankings, Posts, Measures and Bundles, and Accounts and Ties: their cuts wait for the rows of rankings to be one",
        ["Formats"] = "the catalogue of formats stands beside what formats read with, and edge lists beside the formats",
        ["Server"] = "falls when the faces ask the application",
    };

    public static TheoryData<string> Names => [.. Sources.Rooms];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_folders_of_a_room_make_no_circle(string room)
    {
        var circle = CircleIn(UsesOf(room));
        if (WithCircles.ContainsKey(room)) Assert.True(circle.Count > 0, $"{room} has no circle any more: take it off the list.");
        else Assert.True(circle.Count == 0, $"{room}: {string.Join(" → ", circle)}");
    }

    private static Dictionary<string, HashSet<string>> UsesOf(string room)
    {
        var files = Sources.Of(room).Select(file => (Folder: FolderOf(room, file), Code: Sources.CodeOf(file))).Where(file => file.Folder != ".").ToList();
        var homes = files.SelectMany(file => Sources.TypesIn(file.Code, publicOnly: false).Select(type => (type, file.Folder))).Distinct()
            .GroupBy(pair => pair.type, pair => pair.Folder).Where(home => home.Count() == 1).ToDictionary(home => home.Key, home => home.Single());
        return files.GroupBy(file => file.Folder).ToDictionary(folder => folder.Key, folder => folder.SelectMany(file => Words().Matches(file.Code))
            .Select(word => homes.GetValueOrDefault(word.Value)).OfType<string>().Where(home => home != folder.Key).ToHashSet());
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

    [GeneratedRegex(@"\b[A-Z]\w+")]
    private static partial Regex Words();
}
