using Twiplomacy.Core.Alerts;

namespace Twiplomacy.Storage.Alerts;

/// <summary>An item that was found.</summary>
/// <param name="ReportId">The digest that tells of it; null: it waits for the cool-down.</param>
public sealed record AlertItemRow(long ItemId, long? ReportId, AlertItem Item, DateTimeOffset FoundAt);
