using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Twiplomacy.UnitTests.SampleData;

public sealed class PublishedFiguresTests
{
    private static readonly Dictionary<string, NaiveEdition> Editions =
        new[] { "2012-07-01", "2013-07-01", "2013-09-30", "2014-06-24", "2015-03-24", "2016-05-01" }.ToDictionary(day => day, day => new NaiveEdition(day));

    [Theory]
    [InlineData("2012-07-01", 264, 125)]
    [InlineData("2013-07-01", 505, 153)]
    [InlineData("2014-06-24", 643, 161)]
    [InlineData("2015-03-24", 669, 166)]
    [InlineData("2016-05-01", 793, 173)]
    public void Each_edition_has_the_accounts_and_countries_of_the_study(string day, int accounts, int countries)
    {
        var members = Editions[day].Members;
        Assert.Equal(accounts, members.Count);
        Assert.Equal(accounts, members.Select(row => row.Account).Distinct().Count());
        Assert.Equal(accounts, members.Select(row => row.Handle.ToUpperInvariant()).Distinct().Count());
        Assert.Equal(countries, members.Select(row => row.Country).Where(country => country != "EU").Distinct().Count());
    }

    [Theory]
    [InlineData("2012-07-01", "euHvR 11")]
    [InlineData("2013-07-01", "CarlBildt 44, eu_eeas 36")]
    [InlineData("2014-06-24", "LaurentFabius 91, eu_eeas 71, CarlBildt 68")]
    [InlineData("2015-03-24", "LaurentFabius 100, MFA_Russia 93, francediplo 90")]
    [InlineData("2016-05-01", "eu_eeas 122, MFA_Russia 112, NorwayMFA 101, foreignoffice 97, MFAIceland 97, LithuaniaMFA 97")]
    public void The_published_accounts_have_their_mutual_peers_and_nobody_else_can_reach_them(string day, string published)
    {
        var edition = Editions[day];
        var figures = published.Split(", ").Select(entry => entry.Split(' '))
            .ToDictionary(entry => NaiveEdition.Account(entry[0]), entry => int.Parse(entry[1], CultureInfo.InvariantCulture));
        foreach (var (account, figure) in figures)
        {
            Assert.Equal(figure, edition.MutualPeers(account));
            Assert.Equal(figure, edition.MostMutualPeers(account));
        }
        var others = edition.Members.Select(row => row.Account).Where(account => !figures.ContainsKey(account));
        Assert.All(others, account => Assert.True(edition.MostMutualPeers(account) < figures.Values.Min(), account));
    }

    [Theory]
    [InlineData("LaurentFabius")]
    [InlineData("eu_eeas")]
    [InlineData("CarlBildt")]
    public void The_first_three_of_2014_are_known_wholly_and_from_that_day(string handle)
    {
        var (edition, account) = (Editions["2014-06-24"], NaiveEdition.Account(handle));
        Assert.All(edition.Members.Where(row => row.Account != account), row => Assert.NotNull(edition.Mutual(account, row.Account)));
        Assert.Equal(new DateOnly(2014, 6, 24), edition.OldestEvidence(account));
    }

    [Fact]
    public void Obama_has_148_peer_followers_and_two_mutual_peers_in_2013()
    {
        var (edition, obama) = (Editions["2013-07-01"], NaiveEdition.Account("BarackObama"));
        Assert.Equal(148, edition.PeerFollowers(obama));
        Assert.Equal(2, edition.MutualPeers(obama));
    }

    [Fact]
    public void The_State_Department_follows_no_ministry_in_July_2013_and_22_and_two_Iranian_accounts_after_September()
    {
        var department = NaiveEdition.Account("StateDept");
        var (july, september) = (Editions["2013-07-01"], Editions["2013-09-30"]);
        Assert.Equal(99, july.PeerFollowers(department));
        Assert.DoesNotContain(july.Following(department), IsForeignMinistry);
        var added = september.Following(department).Except(july.Following(department)).ToList();
        Assert.Equal(22, added.Count(IsForeignMinistry));
        Assert.Equal(24, added.Count);
        Assert.All((string[])["HassanRouhani", "JZarif"], handle =>
        {
            Assert.Contains(NaiveEdition.Account(handle), added);
            Assert.False(Editions["2014-06-24"].Mutual(department, NaiveEdition.Account(handle)));
        });
    }

    [Fact]
    public void Zarif_followed_nobody_on_5_September_2013()
    {
        Assert.Empty(SampleFiles.Text("2013/JZarif-following-2013-09-05.txt"));
        Assert.Empty(Editions["2013-09-30"].Following(NaiveEdition.Account("JZarif")));
    }

    [Theory]
    [InlineData("2013-07-01")]
    [InlineData("2014-06-24")]
    [InlineData("2015-03-24")]
    [InlineData("2016-05-01")]
    public void The_ministries_of_the_G7_follow_each_other_and_none_is_without_other_ties(string day)
    {
        var edition = Editions[day];
        string[] ministries = [.. ((string[])["GermanyDiplo", "ItalyMFA", "MofaJapan_en", "CanadaFP", "francediplo", "foreignoffice"]), .. day.StartsWith("2013", StringComparison.Ordinal) ? [] : (string[])["StateDept"]];
        var accounts = ministries.Select(NaiveEdition.Account).ToList();

        Assert.All(accounts, one => Assert.All(accounts.Where(other => other != one), other => Assert.True(edition.Mutual(one, other), $"{one} {other}")));
        Assert.All(accounts, account => Assert.True(edition.MutualPeers(account) > accounts.Count, account));
    }

    [Fact]
    public void The_first_three_of_2014_are_among_the_accounts_with_most_followers()
    {
        var followers = SampleFiles.Lines("2014/profiles.jsonl").SelectMany(line => JsonDocument.Parse(line).RootElement.GetProperty("data").EnumerateArray())
            .ToDictionary(user => user.GetProperty("username").GetString()!, user => user.GetProperty("public_metrics").GetProperty("followers_count").GetInt64());

        Assert.All((string[])["LaurentFabius", "eu_eeas", "CarlBildt"], handle => Assert.True(followers.Values.Count(count => count > followers[handle]) < 50, handle));
    }

    private static bool IsForeignMinistry(string account) => MinistryAccounts.Contains(account);

    private static readonly HashSet<string> MinistryAccounts =
        [.. SampleFiles.Lines("panel/world-leaders.csv").Select(line => line.Split(',')).Where(cells => cells[5] == "foreign_ministry").Select(cells => cells[2])];
}
