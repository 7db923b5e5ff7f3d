using Twiplomacy.Analytics.Changes;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Reports.Content;

/// <summary>
/// Explains the change of accounts' mutual follows between the two instants that a report compares, from the same ties as
/// its figures: the frozen ones of two editions, or the panel's at either instant.
/// </summary>
public sealed class TieBalances(PanelStudyLoader studies, EditionQueries editions, AccountQueries accounts)
{
    /// <summary>One for each of some members, by their numbers in the study; null where there is nothing to compare with.</summary>
    /// <param name="ties">The panel's at the later instant.</param>
    /// <param name="news">The changes that captures show, which know when it was and whether an account is gone.</param>
    internal async Task<IReadOnlyList<TieBalance?>> FindAsync(
        ReportBasis basis, PanelStudy study, TieSnapshot ties, IReadOnlyList<int> own, TimeSpan evidenceAge, IReadOnlyList<PanelChange> news, CancellationToken cancellationToken)
    {
        if (await BeforeAsync(basis, study, evidenceAge, cancellationToken) is not { } before) return [.. own.Select(_ => (TieBalance?)null)];
        var now = basis.Revision is { } revision ? await EditionViews.LoadAsync(revision, editions, accounts, cancellationToken)
            : EditionViews.Of(study, ties);
        return [.. own.Select(number => BalanceOf(before, now, study.Members[number].Account, news))];
    }

    private async Task<EditionView?> BeforeAsync(ReportBasis basis, PanelStudy study, TimeSpan evidenceAge, CancellationToken cancellationToken)
    {
        if (basis.Revision is not null)
            return basis.Before is { } edition ? await EditionViews.LoadAsync(edition, editions, accounts, cancellationToken) : null;
        return await studies.FindAsync(study.PanelSlug, basis.Since, null, cancellationToken) is { } earlier
            ? EditionViews.Of(earlier, earlier.Ledger.At(basis.Since, evidenceAge)) : null;
    }

    private static TieBalance? BalanceOf(EditionView before, EditionView now, ProfileKey account, IReadOnlyList<PanelChange> news)
    {
        if ((before.PositionOf(account), now.PositionOf(account)) is not (>= 0 and var then, >= 0 and var member)) return null;
        var moved = TieMovements.Of(before, then, now, member);
        return new TieBalance(
            before.Ties.MutualPeers(then).Count, now.Ties.MutualPeers(member).Count,
            [.. moved.Gained.Select(tie => PeerOf(tie, OfPair(news, account, now.Accounts[tie.Peer.Position]), ChangeKind.BecameMutual))],
            [.. moved.Lost.Select(tie => PeerOf(tie, OfPair(news, account, before.Accounts[tie.Peer.Position]), ChangeKind.StoppedBeingMutual))]);
    }

    private static List<PanelChange> OfPair(IReadOnlyList<PanelChange> news, ProfileKey one, ProfileKey other) => [.. news.Where(change =>
        (change.Account.Account == one && change.Other.Account == other) || (change.Account.Account == other && change.Other.Account == one))];

    private static MovedPeer PeerOf(MovedTie tie, List<PanelChange> seen, ChangeKind kind)
    {
        var shown = seen.FindLast(change => change.Kind == kind);
        return new MovedPeer(ReportedAccount.Of(tie.Peer), ReasonOf(tie.Cause, seen, kind), shown?.After, shown?.By);
    }

    // Lists alone show that an account is missing; whether it was still there is told by what else was seen of it.
    private static MoveReason ReasonOf(TieCause cause, List<PanelChange> seen, ChangeKind kind)
    {
        var byDeed = cause is TieCause.OwnDoing or TieCause.OthersDoing or TieCause.BothDoing;
        bool Is(ChangeKind other) => seen.Exists(change => change.Kind == other);
        if (byDeed && Is(kind == ChangeKind.BecameMutual ? ChangeKind.Returned : ChangeKind.Gone)) return MoveReason.Gone;
        if (byDeed && kind == ChangeKind.StoppedBeingMutual && Is(ChangeKind.NoLongerListed) && !Is(ChangeKind.Unfollowed)) return MoveReason.NoLongerListed;
        return cause switch
        {
            TieCause.OwnDoing => MoveReason.OwnDoing,
            TieCause.OthersDoing => MoveReason.OthersDoing,
            TieCause.BothDoing => MoveReason.BothDoing,
            TieCause.PanelChange => MoveReason.Panel,
            TieCause.Rename => MoveReason.Rename,
            TieCause.Gone => MoveReason.Gone,
            _ => MoveReason.Evidence,
        };
    }
}
