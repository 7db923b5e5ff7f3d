using Twiplomacy.Core.Reports;

namespace Twiplomacy.Storage.Reports;

/// <summary>A report of a subscription for one period, or a reminder of its old lists; of that the period ends when it was made.</summary>
public sealed record ReportRow(long ReportId, int SubscriptionId, ReportOccasion Occasion, ReportPeriod Period, DateTimeOffset WaitUntil);
