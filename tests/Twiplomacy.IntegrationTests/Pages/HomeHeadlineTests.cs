using System.Globalization;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Application.Home;
using Twiplomacy.Server.Pages.Home;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>The start page names a leader only if nothing that is unknown could put another first.</summary>
public sealed class HomeHeadlineTests
{
    [Theory]
    [InlineData("en", 1, false, "Ann has the most mutual follows: 2 of 2 possible.")]
    [InlineData("en", 1, true, "Several accounts share first place, with 2 mutual follows.")]
    [InlineData("en", 2, false, "Unknown ties leave first place open. Ann has the most known mutual follows: 2 of 2 possible.")]
    [InlineData("en", null, false, "Unknown ties leave first place open. Ann has the most known mutual follows: 2 of 2 possible.")]
    [InlineData("fr", 2, false, "Les liens inconnus laissent la première place ouverte. Ann a le plus d’abonnements mutuels connus\u00a0: 2 sur 2 possibles.")]
    [InlineData("fr", 2, true, "Des liens inconnus laissent la première place ouverte. La plus haute valeur connue est de 2 abonnements mutuels.")]
    public void A_leader_is_named_only_if_its_worst_rank_is_1(string language, int? worst, bool isShared, string expected)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.Equal(expected, HomeHeadline.Of(Edition(worst, isShared)));
    }

    [Fact]
    public void Nobody_is_named_where_nobody_can_be_ranked_even_if_the_first_row_is_the_highest()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

        Assert.StartsWith("No account can be ranked yet", HomeHeadline.Of(Edition(1, false) with { Gaps = new PanelGaps(3, [], []) }), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_tie_is_known_nobody_is_named()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");

        Assert.Equal("On ne connaît encore aucun lien entre ces comptes.", HomeHeadline.Of(Edition(1, false) with { First = [] }));
    }

    [Theory]
    [InlineData(2, 2, 1, 1, 1, "2016: Ann overtakes Ben")]
    [InlineData(1, 1, 2, 2, 1, "2016: Ann keeps first place")]
    [InlineData(2, 3, 1, 2, 1, null)]
    [InlineData(2, 2, 1, 1, 2, null)]
    public void Somebody_overtakes_only_if_both_orders_are_certain(int best, int worst, int rivalBest, int rivalWorst, int worstNow, string? expected)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        var history = new HomeHistory(
            [new(2015, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2016, 1, 1, 0, 0, 0, TimeSpan.Zero)],
            [
                new(Named("Ann"), [new(best, best, best, worst, 1), new(1, 1, 1, worstNow, 9)]),
                new(Named("Ben"), [new(rivalBest, rivalBest, rivalBest, rivalWorst, 2), new(2, 2, 2, 2, 8)]),
            ]);

        Assert.Equal(expected, HomeFinding.Of(Edition(1, false) with { History = history })?.Sentence(history.Editions[^1]));
    }

    private static RankedAccount Named(string actor) => new() { Id = "x:" + actor, Platform = "x", Actor = actor };

    private static HomeEdition Edition(int? worst, bool isShared)
    {
        var first = new RankingAnswer
        {
            Rank = 1, RankBest = 1, RankWorst = worst, Value = 2, Status = "certain", Account = new RankedAccount { Id = "x:1", Platform = "x", Actor = "Ann" },
        };
        return new HomeEdition("e", "E", default, true, [], null, 1, [first, first, first], [], [], false, isShared ? new HashSet<int> { 1 } : new HashSet<int>()) { Panel = "p" };
    }
}
