using System.IO.Compression;
using Twiplomacy.Analytics.Analysis;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Storage.Editions;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Analysis;

/// <summary>Unknown stays unknown on the way to a statistics program, among accounts and among countries.</summary>
public sealed class AnalysisFolderTests
{
    private static readonly DateTimeOffset AsOf = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // a, b of FR; c of DE; d of NA (Namibia); e of no country. a follows c; c follows a; b's row is unknown; c is known to follow nobody else; d follows b.
    private static readonly AnalysedEdition Edition = Of(
        [("x:@a", "FR"), ("x:@b", "FR"), ("x:@c", "DE"), ("x:@d", "NA"), ("x:@e", null)],
        [(0, [2], [0, 1, 2, 3, 4]), (1, [], []), (2, [0], [0, 1, 2, 3, 4]), (3, [1], [0, 1, 2, 3, 4]), (4, [], [0, 1, 2, 3, 4])]);

    [Fact]
    public void A_matrix_says_yes_no_and_unknown()
    {
        var lines = Read("follows-e.csv");
        Assert.Equal(
            [
                "account,x:@a,x:@b,x:@c,x:@d,x:@e", "x:@a,0,0,1,0,0", "x:@b,NA,0,NA,NA,NA", "x:@c,1,0,0,0,0", "x:@d,0,1,0,0,0", "x:@e,0,0,0,0,0",
            ], lines);
    }

    [Fact]
    public void A_country_follows_by_any_account_and_does_not_only_if_that_is_known_of_all()
    {
        // FR→DE is yes by a, whatever b does; FR→NAM stays unknown, because of b.
        Assert.Equal(["country,DEU,FRA,NAM", "DEU,0,1,0", "FRA,1,0,NA", "NAM,0,1,0"], Read("country-follows-e.csv"));
        Assert.Equal(
            [
                "edition,revision,as_of,country,accounts,follows,follows_high,followed_by,followed_by_high,mutual,mutual_high",
                "e,1,2020-01-01T00:00:00Z,DEU,1,1,1,1,1,1,1", "e,1,2020-01-01T00:00:00Z,FRA,2,1,2,2,2,1,2", "e,1,2020-01-01T00:00:00Z,NAM,1,1,1,0,1,0,1",
            ], Read("countries.csv"));
    }

    [Fact]
    public void An_account_has_its_attributes_and_what_it_has_no_rank_in_is_empty()
    {
        var lines = Read("accounts.csv");
        Assert.Equal("edition,revision,as_of,account,handle,actor,kind,country,host_country,host_city,is_personal,language,profile,attribute_region,"
            + "m,m_low,m_high,m_coverage,m_rank,m_rank_best,m_rank_worst,m_status", lines[0]);
        Assert.Equal("e,1,2020-01-01T00:00:00Z,x:@a,a,,,FRA,,,,,,West,2,2,3,0.5,1,1,2,bounded", lines[1]);
        Assert.Equal("e,1,2020-01-01T00:00:00Z,x:@d,d,,,NAM,,,,,,West,,,,,,,,", lines[4]);
    }

    [Fact]
    public void Who_joined_and_left_stands_in_the_composition()
    {
        var later = Of([("x:@b", "FR"), ("x:@f", "FR")], [], "f");
        using var folder = new ZipArchive(new MemoryStream(AnalysisFolder.Of("Panel", [Edition, later], CancellationToken.None)));
        Assert.Equal(
            ["account,e,f", "x:@a,1,0", "x:@b,1,1", "x:@c,1,0", "x:@d,1,0", "x:@e,1,0", "x:@f,0,1"], Lines(folder, "composition.csv"));
        Assert.Equal(
            [
                "README.txt", "accounts.csv", "analysis.R", "composition.csv", "countries.csv", "country-follows-e.csv", "country-follows-f.csv", "follows-e.csv",
                "follows-f.csv", "waves.csv",
            ], folder.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("NA", "NAM")]
    [InlineData("FR", "FRA")]
    [InlineData("EU", "EU")]
    [InlineData("XK", "XKK")]
    [InlineData("ZZ", "ZZ")]
    public void No_country_is_called_missing(string alpha2, string expected) => Assert.Equal(expected, AnalysisTables.Alpha3(alpha2));

    private static List<string> Read(string path)
    {
        using var folder = new ZipArchive(new MemoryStream(AnalysisFolder.Of("Panel", [Edition], CancellationToken.None)));
        return Lines(folder, path);
    }

    private static List<string> Lines(ZipArchive folder, string path)
    {
        using var reader = new StreamReader(folder.GetEntry(path)!.Open());
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static AnalysedEdition Of((string Account, string? Country)[] members, (int Source, int[] Targets, int[] Known)[] ties, string slug = "e")
    {
        var revision = new EditionRevisionRow(1, 1, slug, "panel", "x", AsOf, 1, true, 1, "{}", null, null, AsOf, AsOf, false, "{}");
        return new AnalysedEdition
        {
            Revision = revision,
            Accounts = [.. members.Select((member, i) => new AnalysedAccount(
                revision, new EditionMemberRow(i, member.Account, member.Account[3..], null, null, member.Country, null, null, null, null, "{}"),
                i == 0 ? new Dictionary<string, RankedRow> { ["m"] = Ranked() } : [], new Dictionary<string, string?> { ["region"] = "West" }))],
            Ties = new EditionTies(ties.Select(tie => new EditionTieRow(tie.Source, tie.Targets, [], Bits(tie.Known))), members.Length),
        };
    }

    private static RankedRow Ranked() => new("m", 0, 0, 1, 1, 2, 2, 2, 3, 0.5, null, "bounded", null, null, false, null, null);

    private static byte[] Bits(int[] known)
    {
        var bits = new byte[1];
        foreach (var place in known) bits[0] |= (byte)(1 << place);
        return bits;
    }
}
