namespace Twiplomacy.Reports.Content;

/// <summary>Mutual follows that came or went for one reason.</summary>
public sealed record SummaryChange(MoveReason Reason, bool IsGained, IReadOnlyList<ReportedAccount> Others);
