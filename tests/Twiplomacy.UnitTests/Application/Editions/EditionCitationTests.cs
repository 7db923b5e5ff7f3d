using System.Text.Json;
using System.Text.RegularExpressions;
using Twiplomacy.Application.Editions;
using Twiplomacy.Storage.Editions;
using Xunit;

namespace Twiplomacy.UnitTests.Application.Editions;

public sealed class EditionCitationTests
{
    private static readonly DateTimeOffset Sealed = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    private static readonly EditionCitation Citation = new(
        new EditionRevisionRow(1, 1, "leaders-2014", "leaders", "x", new(2014, 6, 24, 0, 0, 0, TimeSpan.Zero), 3, true, 1, "{}", null, null, Sealed, Sealed, false, "{}", "abc",
            MadeUp: "Invented {for} a lesson: \"not\" facts."),
        "Leaders {and}\nministries", "https://reach.example.org/editions/leaders-2014");

    [Fact]
    public void BibTeX_has_a_key_and_braces_that_close()
    {
        var text = Citation.BibTeX();
        Assert.StartsWith("@misc{leaders-2014-r3,\n", text, StringComparison.Ordinal);
        var depth = 0;
        foreach (var letter in text)
        {
            depth += letter switch { '{' => 1, '}' => -1, _ => 0 };
            Assert.True(depth >= 0);
        }
        Assert.Equal(0, depth);
        Assert.Contains("title = {{Leaders (and) ministries, edition leaders-2014, revision 3, as of 2014-06-24}}", text, StringComparison.Ordinal);
        Assert.Contains(@"howpublished = {\url{https://reach.example.org/editions/leaders-2014}}", text, StringComparison.Ordinal);
        Assert.Contains("year = {2026}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ris_has_one_tag_a_line_and_ends()
    {
        var lines = Citation.Ris().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
        Assert.Equal(("TY  - DATA", "ER  - "), (lines[0], lines[^1]));
        Assert.Contains("DA  - 2026/03/02", lines);
    }

    [Fact]
    public void The_citation_file_and_what_Zenodo_reads_say_that_data_are_made_up()
    {
        Assert.Matches(new Regex("^title: \"Leaders {and} ministries, .*\"$", RegexOptions.Multiline), Citation.Cff());
        Assert.Contains("abstract: \"SHA-256 abc. Sample data: ties are made up. Invented {for} a lesson: \\\"not\\\" facts.\"", Citation.Cff(), StringComparison.Ordinal);
        var zenodo = JsonDocument.Parse(Citation.Zenodo()).RootElement;
        Assert.Equal(("dataset", "2026-03-02"), (zenodo.GetProperty("upload_type").GetString(), zenodo.GetProperty("publication_date").GetString()));
        Assert.Contains("made up", zenodo.GetProperty("description").GetString(), StringComparison.Ordinal);
    }
}
