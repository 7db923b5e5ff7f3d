namespace Twiplomacy.Reports.Content;

/// <summary>An account of the panel whose value changed much.</summary>
public sealed record SummaryMover(ReportedAccount Account, double Change);
