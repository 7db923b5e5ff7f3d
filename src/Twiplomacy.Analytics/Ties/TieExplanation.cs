using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.ListedNames;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Analytics.Ties;

/// <summary>One reason, with the export behind it.</summary>
public sealed record ExplainedEvidence(TieEvidence Evidence, ObservationSource Source)
{
    /// <summary>Before when the follow that it shows cannot have begun; null if nothing bounds it. Never a reason for a no.</summary>
    public FollowBound? NotBefore { get; init; }

    /// <summary>The list holds a name, and a person said that it is the account's; null where the list names accounts.</summary>
    public MatchedName? Named { get; init; }
}

/// <summary>One direction between two accounts: its state and every reason, latest first.</summary>
public sealed record ExplainedDirection(TieState State, IReadOnlyList<ExplainedEvidence> Evidence);

/// <summary>Both directions between two accounts at an instant.</summary>
public sealed record ExplainedTie(ExplainedDirection There, ExplainedDirection Back, MutualState Mutual);

/// <summary>Says what is known between two accounts, and why.</summary>
public sealed class TieExplanation(PanelStudyLoader studies, EvidenceQueries evidence, ListedNameQueries names, FollowBounds bounds)
{
    /// <param name="evidenceAge">Evidence older than this does not decide; it is shown all the same.</param>
    public async Task<ExplainedTie> ExplainAsync(
        FoundAccount a, FoundAccount b, DateTimeOffset asOf, TimeSpan? evidenceAge, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var ledger = await studies.LedgerAsync([a.AsMember(), b.AsMember()], asOf, cancellationToken);
        var snapshot = ledger.At(asOf, evidenceAge);
        var (there, back) = (ledger.EvidenceOf(0, 1, asOf), ledger.EvidenceOf(1, 0, asOf));
        var all = there.Concat(back).ToList();
        var owners = all.Select(e => e.OwnerProfile).Distinct().ToList();
        var observations = all.Where(e => e.Statement is null).Select(e => e.ObservationId).Distinct().ToList();
        var sources = await evidence.FindAsync(owners, observations, cancellationToken);
        var named = await names.FindMatchedAsync(owners, observations, [a.Profile, b.Profile], cancellationToken);
        var silence = await evidence.FindStatementsAsync([.. all.Select(e => e.Statement).OfType<int>().Distinct()], cancellationToken);
        ObservationSource SourceOf(TieEvidence e, FoundAccount follower, FoundAccount followed) => e.Statement is null
            ? sources[e.ObservationId]
            : silence[e.ObservationId] with { Owner = (e.Direction == ListDirection.Following ? follower : followed).Key.ToString() };
        ExplainedEvidence Explained(TieEvidence e, FoundAccount follower, FoundAccount followed) =>
            e.IsYes && named.TryGetValue(e.ObservationId, out var name)
                ? new(e with { Row = name.Row }, SourceOf(e, follower, followed)) { Named = name } : new(e, SourceOf(e, follower, followed));
        var reasons = await bounds.AddAsync([.. there.Select(e => Explained(e, a, b))], a, b, cancellationToken);
        var reasonsBack = await bounds.AddAsync([.. back.Select(e => Explained(e, b, a))], a, b, cancellationToken);
        return new ExplainedTie(
            new ExplainedDirection(snapshot.Follows(0, 1), reasons), new ExplainedDirection(snapshot.Follows(1, 0), reasonsBack),
            snapshot.Mutual(0, 1));
    }
}
