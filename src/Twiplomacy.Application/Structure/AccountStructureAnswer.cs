using Twiplomacy.Analytics.Structure;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application.Structure;

/// <summary>
/// An account's place between others, over known follows. Brokerage counts pairs that the account stands between: a follows
/// it, it follows b, and a does not follow b.
/// </summary>
/// <param name="Account">The account.</param>
/// <param name="Group">The group by which it brokers; null: none, and then it has no roles.</param>
/// <param name="Constraint">How much its contacts, in either direction, know each other; null without a contact.</param>
/// <param name="EffectiveSize">Its contacts less those that others make redundant; null without a contact.</param>
/// <param name="ConstraintMutual">The same among mutual follows.</param>
/// <param name="EffectiveSizeMutual">The same among mutual follows.</param>
/// <param name="Coordinator">Pairs within its own group.</param>
/// <param name="Itinerant">Pairs within another group.</param>
/// <param name="Representative">Pairs from its own group to another.</param>
/// <param name="Gatekeeper">Pairs from another group to its own.</param>
/// <param name="Liaison">Pairs of two other groups.</param>
/// <param name="Brokerage">All pairs.</param>
/// <param name="CoordinatorExpected">What chance gives a member of its group at the network's density.</param>
public sealed record AccountStructureAnswer(
    RankedAccount Account, string? Group, double? Constraint, double? EffectiveSize, double? ConstraintMutual, double? EffectiveSizeMutual,
    long? Coordinator, long? Itinerant, long? Representative, long? Gatekeeper, long? Liaison, long? Brokerage,
    double? CoordinatorExpected, double? ItinerantExpected, double? RepresentativeExpected, double? GatekeeperExpected, double? LiaisonExpected,
    double? BrokerageExpected)
{
    internal static AccountStructureAnswer Of(AccountStructure place)
    {
        var (roles, expected) = (place.Roles, place.Expected);
        return new(
            RankedAccount.Of(place.Member), place.Group, place.Constraint, place.EffectiveSize, place.ConstraintMutual, place.EffectiveSizeMutual,
            (long?)roles?.Coordinator, (long?)roles?.Itinerant, (long?)roles?.Representative, (long?)roles?.Gatekeeper, (long?)roles?.Liaison,
            (long?)roles?.Total,
            expected?.Coordinator, expected?.Itinerant, expected?.Representative, expected?.Gatekeeper, expected?.Liaison, expected?.Total);
    }
}
