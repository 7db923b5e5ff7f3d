using Twiplomacy.Core.Alerts;

namespace Twiplomacy.Reports.Alerts;

/// <summary>A digest that would have been sent.</summary>
public sealed record SupposedDigest(DateTimeOffset At, IReadOnlyList<AlertItem> Items);
