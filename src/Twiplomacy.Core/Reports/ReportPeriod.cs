namespace Twiplomacy.Core.Reports;

/// <summary>What a report tells of: everything after <paramref name="From"/> up to and including <paramref name="To"/>.</summary>
public sealed record ReportPeriod(DateTimeOffset From, DateTimeOffset To);
