using Twiplomacy.Core.Editions;

namespace Twiplomacy.Analytics.Structure;

/// <summary>An account's place between others in an edition's network, over known follows.</summary>
/// <param name="Group">By which it brokers; null: none, and then it has no roles.</param>
/// <param name="Constraint">How much its contacts, in either direction, know each other; null without a contact.</param>
/// <param name="EffectiveSize">Its contacts less those that others make redundant; null without a contact.</param>
/// <param name="ConstraintMutual">The same among mutual follows.</param>
/// <param name="EffectiveSizeMutual">The same among mutual follows.</param>
/// <param name="Roles">How often it stands between two that are not joined.</param>
/// <param name="Expected">What chance gives a member of its group at the network's density.</param>
public sealed record AccountStructure(
    EditionMemberRow Member, string? Group, double? Constraint, double? EffectiveSize, double? ConstraintMutual, double? EffectiveSizeMutual,
    RoleCounts? Roles, RoleCounts? Expected);
