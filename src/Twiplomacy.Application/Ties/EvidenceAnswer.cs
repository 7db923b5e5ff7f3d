using Twiplomacy.Analytics.Ties;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Application.Ties;

/// <summary>One reason for a yes or a no: the export, the file in it, the row where known, and when it speaks.</summary>
/// <param name="Says">yes or no.</param>
/// <param name="At">The capture, or the follow's own date where the export has it (UTC).</param>
/// <param name="IsDated">The export dates the follow itself.</param>
/// <param name="ListOwner">Whose list it was.</param>
/// <param name="List">following or followers.</param>
/// <param name="Completeness">partial, complete or complete_within_panel.</param>
/// <param name="Row">The row; null for a no, and where only the kept export tells.</param>
/// <param name="NotBefore">
/// The earliest instant at which the follow can have begun (UTC), where the export's list is newest first; null if nothing bounds it.
/// </param>
/// <param name="NotBeforeBecause">
/// What that rests on: <c>creation</c> of one of the two accounts, or <c>newest_first</c>, creation of an account below it in a list that
/// is taken to be newest first.
/// </param>
/// <param name="MatchedName">
/// The list holds this name and no account: a person said that it is the account's. Null where the list names the account.
/// </param>
/// <param name="MatchedAt">When that was said (UTC).</param>
public sealed record EvidenceAnswer(
    TieState Says, DateTimeOffset At, bool IsDated, string ListOwner, ListDirection List, ListCompleteness Completeness,
    int ImportId, string Export, string File, int? Row, DateTimeOffset CapturedAt,
    DateTimeOffset? NotBefore, FollowBoundReason? NotBeforeBecause, string? MatchedName, DateTimeOffset? MatchedAt)
{
    public static EvidenceAnswer Of(ExplainedEvidence reason) => new(
        reason.Evidence.IsYes ? TieState.Yes : TieState.No, new DateTimeOffset(reason.Evidence.At, TimeSpan.Zero), reason.Evidence.IsDated,
        reason.Source.Owner, reason.Evidence.Direction, (ListCompleteness)reason.Source.Scope, reason.Source.ImportId,
        reason.Source.Export, reason.Source.Path, reason.Evidence.Row, reason.Source.CapturedAt,
        reason.NotBefore?.At, reason.NotBefore?.Because,
        reason.Named?.Name, reason.Named?.MatchedAt);
}
