namespace Twiplomacy.Application.Reports;

/// <summary>How the mail of terms would look that are not saved.</summary>
/// <param name="At">The period that was over at this instant; left out, the latest.</param>
public sealed record ReportDraftQuery(DateTimeOffset? At = null);
