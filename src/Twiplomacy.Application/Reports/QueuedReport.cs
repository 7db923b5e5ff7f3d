namespace Twiplomacy.Application.Reports;

/// <summary>A report that was asked for by hand, and the job that sends it.</summary>
public sealed record QueuedReport(long ReportId, long JobId);
