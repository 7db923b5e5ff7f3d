using Twiplomacy.Analytics.Rankings;

namespace Twiplomacy.Reports.Content;

/// <summary>
/// What is read first and perhaps alone: of the team's best account how it stands, what changed and what to do; of a whole
/// panel who moved most.
/// </summary>
/// <param name="Own">The team's best account by the first measure; null where the report covers the whole panel.</param>
/// <param name="Account">What happened around it.</param>
public sealed record ReportSummary(Figure? Own, AccountReport? Account)
{
    private const int MostMovers = 3;

    /// <summary>The gained, then the lost, each by reason: they add up to the balance. None where nothing is known.</summary>
    public IReadOnlyList<SummaryChange> Changes { get; init; } = [];

    /// <summary>Those who gained most, then those who lost most; of whole panels only.</summary>
    public IReadOnlyList<SummaryMover> Movers { get; init; } = [];

    /// <summary>The mutual follows before and now, where that says anything.</summary>
    public TieBalance? Balance => Account is { IsBalanceKnown: true } known ? known.Ties : null;

    /// <summary>What is known to be worth doing, the most worthwhile first.</summary>
    public IReadOnlyList<SummaryStep> Steps => Account is { } account ? [.. StepsOf(account).Where(step => step.Count > 0)] : [];

    public static ReportSummary Of(ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Measures[0].Own is not [var own, ..]) return new(null, null) { Movers = MoversOf(report.Measures[0].Ranking) };
        var summary = new ReportSummary(own, report.Accounts.FirstOrDefault(account => account.Account.Id == own.Account.Id));
        return summary.Balance is not { } ties ? summary
            : summary with { Changes = [.. ByReason(ties.Gained, isGained: true), .. ByReason(ties.Lost, isGained: false)] };
    }

    private static IEnumerable<SummaryChange> ByReason(IReadOnlyList<MovedPeer> moved, bool isGained) => moved.GroupBy(peer => peer.Reason)
        .OrderBy(group => group.Key).Select(group => new SummaryChange(group.Key, isGained, [.. group.Select(peer => peer.Other)]));

    private static IEnumerable<SummaryStep> StepsOf(AccountReport account)
    {
        yield return new(SummaryStepKind.FollowBack, account.Account, account.NotFollowedBack, []);
        var left = account.Ties?.Lost.Where(peer => peer.Reason == MoveReason.OthersDoing).Select(peer => peer.Other) ?? [];
        yield return new(SummaryStepKind.Write, account.Account, [.. left], []);
        yield return new(SummaryStepKind.Export, account.Account, [], [.. account.Captures.Where(list => list.IsOld || list.CapturedAt is null)]);
    }

    private static IReadOnlyList<SummaryMover> MoversOf(IReadOnlyList<PublishedRow> ranking)
    {
        var moved = ranking.Select(row => (row.Member, Change: row.Row.Value - row.Row.PreviousValue)).Where(row => row.Change is not null and not 0)
            .Select(row => new SummaryMover(ReportedAccount.Of(row.Member), row.Change.GetValueOrDefault())).ToList();
        return
        [
            .. moved.Where(mover => mover.Change > 0).OrderByDescending(mover => mover.Change).Take(MostMovers),
            .. moved.Where(mover => mover.Change < 0).OrderBy(mover => mover.Change).Take(MostMovers),
        ];
    }
}
