using System.Globalization;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Application.Home;
using Twiplomacy.Server.Pages.Home;
using Twiplomacy.Server.Pages.Wording;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>What pages say of ranks that are not certain.</summary>
public sealed class RankWordsTests
{
    [Theory]
    [InlineData("en", 1, 1, false, "Ann has the most mutual follows: 9 of 4 possible.")]
    [InlineData("en", 1, 1, true, "Several accounts share first place, with 9 mutual follows.")]
    [InlineData("en", 1, 2, false, "Unknown ties leave first place open. Ann has the most known mutual follows: 9 of 4 possible.")]
    [InlineData("en", null, null, false, "Unknown ties leave first place open. Ann has the most known mutual follows: 9 of 4 possible.")]
    [InlineData("fr", 1, 2, false, "Les liens inconnus laissent la première place ouverte. Ann a le plus d’abonnements mutuels connus\u00a0: 9 sur 4 possibles.")]
    [InlineData("fr", 1, 2, true, "Des liens inconnus laissent la première place ouverte. La plus haute valeur connue est de 9 abonnements mutuels.")]
    public void A_headline_names_a_leader_only_if_nothing_unknown_could_put_another_before_it(string language, int? best, int? worst, bool isShared, string expected)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var first = Row(1, best, worst);
        var edition = new HomeEdition(
            "e", "E", default, true, [], null, 1, [first, first, first, first, first], [], [], false, isShared ? new HashSet<int> { 1 } : new HashSet<int>()) { Panel = "p" };

        Assert.Equal(expected, HomeHeadline.Of(edition));
    }

    [Theory]
    [InlineData(7, 4, 18, false, "4–18")]
    [InlineData(7, 7, 7, false, "7")]
    [InlineData(7, 7, 7, true, "=7")]
    [InlineData(7, 4, 18, true, "4–18")]
    [InlineData(null, 2, 793, false, "2–793")]
    [InlineData(7, null, null, false, "7")]
    [InlineData(null, null, null, false, "–")]
    public void The_range_of_possible_ranks_stands_where_it_is_wider_than_one(int? rank, int? best, int? worst, bool isShared, string expected) =>
        Assert.Equal(expected, Figures.Place(rank, best, worst, isShared));

    private static RankingAnswer Row(int rank, int? best, int? worst) => new()
    {
        Rank = rank, RankBest = best, RankWorst = worst, Value = 9, Status = "open", Account = new RankedAccount { Id = "x:1", Platform = "x", Actor = "Ann" },
    };
}
