namespace Twiplomacy.Storage.Alerts;

/// <summary>What came of looking for an alert's items.</summary>
/// <param name="ReportId">The digest that was made; null: none.</param>
/// <param name="WaitsUntil">When the cool-down ends that items wait for; null: none wait.</param>
public sealed record AlertOutcome(int Found, long? ReportId, DateTimeOffset? WaitsUntil);
