using System.Globalization;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Core.Messages;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Explanations;

public sealed class ExplanationMessagesTests
{
    [Fact]
    public void One_is_said_of_one_thing()
    {
        var rose = ExplanationMessages.Whole(
            ExplanationMessages.Rose("@ann", "5", 1, "2013", "3", 2, "2014"),
            ExplanationMessages.Gained(1, [ExplanationMessages.Caused(1, TieCause.OthersDoing, isGained: true)]), ExplanationMessages.Lost(0, []));

        Assert.Equal("@ann rose from rank 5 (1 mutual follow, 2013) to rank 3 (2, 2014): 1 gained (1 followed back by a peer), none lost.", rose.ToString());
        Assert.Equal(
            "@ann est passé du rang 5 (1 abonnement mutuel, 2013) au rang 3 (2, 2014)\u00a0: 1 gagné (1 suivi en retour par un pair), aucun perdu.",
            Wording.Of(CultureInfo.GetCultureInfo("fr")).Say(rose));
    }
}
