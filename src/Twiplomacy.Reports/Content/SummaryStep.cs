namespace Twiplomacy.Reports.Content;

/// <summary>One thing to do.</summary>
/// <param name="Account">Whose it is.</param>
/// <param name="Others">Towards whom; none for exports.</param>
/// <param name="Captures">Which lists are old; none for the others.</param>
public sealed record SummaryStep(
    SummaryStepKind Kind, ReportedAccount Account, IReadOnlyList<ReportedAccount> Others, IReadOnlyList<CaptureAge> Captures)
{
    public int Count => Others.Count + Captures.Count;
}
