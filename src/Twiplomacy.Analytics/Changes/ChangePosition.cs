using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Analytics.Changes;

/// <summary>Where a change stands among others: by time, then kind, then accounts in the published order.</summary>
public readonly record struct ChangePosition(DateTimeOffset By, ChangeKind Kind, ProfileKey Account, ProfileKey Other);
