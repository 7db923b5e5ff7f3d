using System.Text.RegularExpressions;
using Xunit;

namespace Twiplomacy.UnitTests.Architecture;

/// <summary>A public type stands in a file of its name, its folder is its namespace, and files, methods and lines are short.</summary>
public sealed partial class FilesTests
{
    // How many are left in each room. The numbers may only shrink: who mends one lowers its number, which the test demands.
    private static readonly Dictionary<string, Allowed> Exceptions = new()
    {
        ["Analytics"] = new(87, 0, 59, "records beside what gives them"),
        ["Application"] = new(9, 0, 8, "records beside what answers with them"),
        ["Core"] = new(13, 0, 4, "records of one export beside each other"),
        ["Formats"] = new(27, 0, 97, "records beside the only reader that gives them"),
        ["Graph"] = new(6, 0, 3, "scores beside the measure that gives them"),
        ["Ingest"] = new(5, 0, 5, "effects beside what works them"),
        ["Jobs"] = new(0, 0, 4, "sentences"),
        ["Networks"] = new(1, 0, 4, "what one file gives beside its reader"),
        ["Reports"] = new(19, 0, 14, "records beside what gives them"),
        ["Server"] = new(38, 0, 107, "views beside their pages"),
        ["Storage"] = new(9, 0, 55, "rows of imports beside each other"),
    };

    // Two faces may call different things the same until they ask the application.
    private static readonly string[] Twice = ["EditionView", "NetworkEdge", "NetworkNode"];

    // All of Graph is one library with one namespace.
    private static readonly string[] OneNamespace = ["Graph"];

    public static TheoryData<string> Names => [.. Sources.Rooms];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_public_type_stands_in_a_file_of_its_name(string room) => Count(room, allowed => allowed.Types, Sources.Of(room).SelectMany(file =>
        Sources.TypesIn(Sources.CodeOf(file), publicOnly: true).Where(type => type != Path.GetFileName(file).Split('.')[0]).Select(type => $"{Short(file)}: {type}")));

    [Theory]
    [MemberData(nameof(Names))]
    public void Lines_are_short(string room) => Count(room, allowed => allowed.Lines, Sources.Of(room).SelectMany(file =>
        File.ReadLines(file).Index().Where(line => line.Item.Length > 160).Select(line => $"{Short(file)}:{line.Index + 1}")));

    [Theory]
    [MemberData(nameof(Names))]
    public void Methods_are_short(string room) => Count(room, allowed => allowed.Methods, Sources.Of(room).SelectMany(file =>
        LongMethods(File.ReadAllLines(file)).Select(line => $"{Short(file)}:{line + 1}")));

    [Fact]
    public void Files_are_short() =>
        Assert.Empty(Sources.Rooms.SelectMany(room => Sources.Of(room)).Where(file => File.ReadLines(file).Count() > 400).Select(Short));

    [Fact]
    public void No_public_type_has_the_name_of_another()
    {
        var twice = Sources.Rooms.SelectMany(room => Sources.Of(room))
            .SelectMany(file => Sources.TypesIn(Sources.CodeOf(file), publicOnly: true).Select(type => (type, Home: Path.Combine(Path.GetDirectoryName(file)!, Path.GetFileName(file).Split('.')[0]))))
            .Distinct().GroupBy(pair => pair.type).Where(homes => homes.Count() > 1).Select(homes => homes.Key).Order(StringComparer.Ordinal);
        Assert.Equal(Twice, twice);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_folder_is_a_namespace(string room)
    {
        if (OneNamespace.Contains(room)) return;
        Assert.Empty(Sources.Of(room).Where(file => Namespace().Match(File.ReadAllText(file)) is { Success: true } said
            && said.Groups[1].Value != Path.GetRelativePath(Path.Combine(Sources.Root, "src"), Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.')).Select(Short));
    }

    private static void Count(string room, Func<Allowed, int> allowed, IEnumerable<string> found)
    {
        var (number, all) = (allowed(Exceptions[room]), found.ToList());
        Assert.True(all.Count <= number, $"{room}: {all.Count} instead of {number} at most:\n{string.Join('\n', all)}");
        Assert.True(all.Count == number, $"{room}: only {all.Count} are left. Write that instead of {number}.");
    }

    // A method begins at a brace of four spaces under a line that ends with a parenthesis, and ends at the next brace there.
    private static IEnumerable<int> LongMethods(string[] lines)
    {
        for (var (line, begin) = (0, -1); line < lines.Length; line++)
        {
            if (lines[line] == "    {" && line > 0 && lines[line - 1].EndsWith(')')) begin = line;
            else if (lines[line] == "    }" && begin >= 0)
            {
                if (line - begin - 1 > 60) yield return begin;
                begin = -1;
            }
        }
    }

    private static string Short(string file) => Path.GetRelativePath(Path.Combine(Sources.Root, "src"), file);

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    private sealed record Allowed(int Types, int Methods, int Lines, string Reason);
}
