using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Explanations;

/// <summary>Why an account stands where it stands in an edition, seen from the one before.</summary>
/// <param name="Previous">The edition that the comparison is pinned to, or null without one.</param>
/// <param name="Before">The account as a member then, or null if it was none.</param>
/// <param name="Row">Its row in the ranking by mutual follows.</param>
/// <param name="PreviousRow">The same of the previous edition.</param>
/// <param name="Movements">The ties gained and lost; null where there is nothing to compare with.</param>
public sealed record RankExplanation(
    EditionRevisionRow Edition, EditionRevisionRow? Previous, EditionMemberRow Account, EditionMemberRow? Before,
    RankedRow Row, RankedRow? PreviousRow, TieMovements? Movements)
{
    /// <summary>The known mutual ties now and then; their difference is what was gained less what was lost.</summary>
    public int Ties { get; init; }

    public int? PreviousTies { get; init; }

    public int? Difference => Movements is null ? null : Movements.Gained.Count - Movements.Lost.Count;

    /// <summary>The whole in a sentence or two.</summary>
    public Message Summary => ExplanationSummary.Of(this);
}

/// <summary>Explains the rank by mutual follows of members of an edition.</summary>
public sealed class RankExplanations(EditionQueries editions, AccountQueries accounts)
{
    public const string Measure = "mutual_follows";

    /// <param name="member">A member of the revision.</param>
    public async Task<RankExplanation> ExplainAsync(EditionRevisionRow revision, EditionMemberRow member, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(member);
        var row = await RowAsync(revision, member.Position, cancellationToken);
        var peers = await ListPeersAsync(revision, member.Position, cancellationToken);
        var explanation = new RankExplanation(revision, null, member, null, row, null, null) { Ties = peers.Count };
        if (revision.PreviousRevisionId is not { } id || await editions.FindRevisionAsync(id, cancellationToken) is not { } previous) return explanation;
        var now = await EditionViews.LoadMembersAsync(revision, editions, accounts, cancellationToken);
        var before = await EditionViews.LoadMembersAsync(previous, editions, accounts, cancellationToken);
        if (before.PositionOf(now.Accounts[member.Position]) is not (>= 0 and var then)) return explanation with { Previous = previous };
        var earlier = await ListPeersAsync(previous, then, cancellationToken);
        // No pair is looked at but those of the account with whom it was mutual at one of the two times.
        var peersThen = peers.Select(peer => before.PositionOf(now.Accounts[peer])).ToList();
        var earlierNow = earlier.Select(peer => now.PositionOf(before.Accounts[peer])).ToList();
        now = await WithTiesAsync(now, revision, [member.Position, .. peers, .. earlierNow], cancellationToken);
        before = await WithTiesAsync(before, previous, [then, .. earlier, .. peersThen], cancellationToken);
        return explanation with
        {
            Previous = previous, Before = before.Members[then], PreviousRow = await RowAsync(previous, then, cancellationToken),
            Movements = TieMovements.Of(before, then, now, member.Position), PreviousTies = earlier.Count,
        };
    }

    private async Task<RankedRow> RowAsync(EditionRevisionRow revision, int position, CancellationToken cancellationToken) =>
        (await editions.ListOfMembersAsync(revision.RevisionId, [position], cancellationToken)).Single(row => row.Measure == Measure);

    private async Task<IReadOnlyList<int>> ListPeersAsync(EditionRevisionRow revision, int position, CancellationToken cancellationToken) =>
        [.. (await editions.ListTiesAsync(revision.RevisionId, [position], cancellationToken)).SelectMany(row => row.Mutual)];

    private async Task<EditionView> WithTiesAsync(
        EditionView view, EditionRevisionRow revision, IReadOnlyCollection<int> positions, CancellationToken cancellationToken) => view with
        {
            Ties = new EditionTies(await editions.ListTiesAsync(revision.RevisionId, positions, cancellationToken), view.Members.Count),
        };
}
