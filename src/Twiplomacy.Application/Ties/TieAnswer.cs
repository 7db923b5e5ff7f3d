using Twiplomacy.Core.Ties;

namespace Twiplomacy.Application.Ties;

/// <summary>Both directions between two accounts at an instant, with all evidence.</summary>
/// <param name="Id">The first account.</param>
/// <param name="Other">The second account.</param>
/// <param name="Follows">The first follows the second.</param>
/// <param name="FollowedBy">The second follows the first.</param>
public sealed record TieAnswer(
    string Id, string Other, DateTimeOffset? AsOf, MutualState Mutual, DirectionAnswer Follows, DirectionAnswer FollowedBy)
{
    public static TieAnswer Of(TieResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(
            result.First.Key.ToString(), result.Second.Key.ToString(), result.AsOf, result.Tie.Mutual, DirectionAnswer.Of(result.Tie.There),
            DirectionAnswer.Of(result.Tie.Back));
    }
}
