using Twiplomacy.Core.Notes;
using Twiplomacy.Formats.Notes;
using Xunit;

namespace Twiplomacy.UnitTests.SampleData;

/// <summary>The documented blocks and shutdowns of the sample: each is sourced, and none is about a time of which the sample invents ties.</summary>
public sealed class BlocksTests
{
    private static readonly IReadOnlyList<NoteTableRow> Rows = NoteFile.Read(File.ReadAllBytes(SampleFiles.FullPath("blocks.csv")), CancellationToken.None);

    [Fact]
    public void Every_row_is_read_and_has_a_source_of_its_own_kind()
    {
        Assert.Empty(Rows.SelectMany(row => row.Faults));
        Assert.All(Rows, row => Assert.StartsWith("https://", row.Terms.Source, StringComparison.Ordinal));
        Assert.All(Rows, row => Assert.True(row.Terms is { About: NoteAbout.Country, IsGap: true }));
        Assert.Equal(Rows.Count, Rows.DistinctBy(row => row.Terms.Words).Count());
    }

    [Fact]
    public void They_are_the_documented_ones_of_Central_Asia_and_one_of_Belarus_from_2018_to_2022()
    {
        Assert.Equal(
            [("BY", 1), ("KZ", 4), ("TJ", 4), ("TM", 2), ("UZ", 3)],
            Rows.GroupBy(row => row.Terms.Subject).Select(rows => (rows.Key, rows.Count())).OrderBy(country => country.Key, StringComparer.Ordinal));
        Assert.Equal(7, Rows.Count(row => row.Terms.Kind == NoteKind.Shutdown));
        Assert.Equal(7, Rows.Count(row => row.Terms.Precision == NotePrecision.Month));
        Assert.All(Rows, row => Assert.InRange(row.Terms.From.Year, 2018, 2022));
        Assert.Equal(Rows.Select(row => row.Terms.From).Order(), Rows.Select(row => row.Terms.From));
    }
}
