using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Application.Comparisons;

/// <summary>Two of the accounts.</summary>
/// <param name="First">Id of one.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="FirstFollowsSecond"><c>yes</c>, <c>no</c> or <c>unknown</c>.</param>
/// <param name="SecondFollowsFirst">Likewise.</param>
/// <param name="Tie"><c>mutual</c>, <c>not_mutual</c> or <c>unknown</c>.</param>
/// <param name="InCommon">Peers with whom both are mutual.</param>
/// <param name="Mentions">How often each mentioned the other in the edition's window; null where the edition saw no posts.</param>
public sealed record PairAnswer(
    string First, string Second, TieState FirstFollowsSecond, TieState SecondFollowsFirst, MutualState Tie, Peers InCommon, MentionBalanceAnswer? Mentions)
{
    public static PairAnswer Of(ComparedPair pair) => new(
        pair.First.Account, pair.Second.Account, pair.There, pair.Back, TieRules.Mutual(pair.There, pair.Back), Peers.Of(pair.InCommon),
        MentionBalanceAnswer.Of(pair.Mentions));
}
