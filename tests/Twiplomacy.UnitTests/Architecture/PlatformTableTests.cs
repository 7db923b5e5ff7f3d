using System.Text.RegularExpressions;
using Twiplomacy.Core.Platforms;
using Xunit;

namespace Twiplomacy.UnitTests.Architecture;

/// <summary>What is known of a platform is its row and nowhere else; only readers of a platform's own exports name it.</summary>
public sealed class PlatformTableTests
{
    private static readonly string Slugs = string.Join('|', PlatformTable.Shipped.Slugs);

    private static readonly Regex Distinction = new($"""
        "(?:{Slugs})" (?:=>|or\b)|(?:\b(?:is|or|case)|[=!]=) "(?:{Slugs})"
        """);

    private static readonly Regex Host = new(
        $"""["/](?:{string.Join('|', PlatformTable.Shipped.All.SelectMany(row => row.Hosts).Select(Regex.Escape))})["/]""", RegexOptions.IgnoreCase);

    private static IEnumerable<string> Files => Sources.Rooms.SelectMany(room => Sources.Of(room).Concat(Sources.Of(room, "*.razor")));

    [Fact]
    public void Only_readers_of_exports_tell_platforms_apart() => Assert.DoesNotContain(
        Files.Where(file => !file.Contains(Path.Combine("Twiplomacy.Formats", "Exports") + Path.DirectorySeparatorChar, StringComparison.Ordinal)),
        file => Distinction.IsMatch(File.ReadAllText(file)));

    [Fact]
    public void Only_the_table_knows_where_profiles_are() => Assert.DoesNotContain(
        Files, file => File.ReadLines(file).Any(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Host.IsMatch(line)));
}
