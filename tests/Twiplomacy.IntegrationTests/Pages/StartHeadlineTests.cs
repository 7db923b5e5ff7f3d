using System.Globalization;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Server.Pages.Start;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>The start page names a leader only if nothing that is unknown could put another first.</summary>
public sealed class StartHeadlineTests
{
    [Theory]
    [InlineData("en", 1, false, "Ann leads with 9 mutual follows among 2 peers.")]
    [InlineData("en", 1, true, "Nobody leads alone: the highest value, 9 mutual follows, is shared.")]
    [InlineData("en", 2, false, "Who leads cannot be told: the unknown ties leave the first place open. The highest known value is 9 mutual follows.")]
    [InlineData("en", null, false, "Who leads cannot be told: the unknown ties leave the first place open. The highest known value is 9 mutual follows.")]
    [InlineData("fr", 2, false, "On ne peut dire qui mène\u00a0: les liens inconnus laissent la première place ouverte. La plus haute valeur connue est de 9 abonnements mutuels.")]
    public void A_leader_is_named_only_if_its_worst_rank_is_1(string language, int? worst, bool isShared, string expected)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.Equal(expected, StartHeadline.Of(Edition(worst, isShared)));
    }

    [Fact]
    public void Nobody_is_named_where_nobody_can_be_ranked_even_if_the_first_row_is_the_highest()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

        Assert.StartsWith("Nobody can be ranked yet", StartHeadline.Of(Edition(1, false) with { Gaps = new PanelGaps(3, [], []) }), StringComparison.Ordinal);
    }

    private static StartEdition Edition(int? worst, bool isShared)
    {
        var first = new RankingAnswer
        {
            Rank = 1, RankBest = 1, RankWorst = worst, Value = 9, Status = "certain", Account = new RankedAccount { Id = "x:1", Platform = "x", Actor = "Ann" },
        };
        return new StartEdition("e", "E", default, true, [], null, 1, [first, first, first], [], [], false, isShared ? new HashSet<int> { 1 } : new HashSet<int>());
    }
}
