using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Comparisons;

/// <summary>Compares accounts of an edition.</summary>
public sealed class AccountComparisons(
    EditionQueries editions, EditionAccounts editionAccounts, AccountQueries accounts, PanelStudyLoader studies, SubsetRankings subsets, EditionPosts posts)
{
    public static IReadOnlyList<string> HistoryMeasures { get; } = ["mutual_follows", "followers"];

    /// <param name="chosen">Members of the revision, each once.</param>
    public async Task<Comparison> CompareAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> chosen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(chosen);
        var members = (await editions.ListMembersAsync(revision.RevisionId, cancellationToken)).ToDictionary(m => m.Position);
        var ties = (await editions.ListTiesAsync(revision.RevisionId, cancellationToken)).ToDictionary(tie => tie.Source);
        var peers = chosen.ToDictionary(m => m.Position, m => ties.TryGetValue(m.Position, out var tie) ? tie.Mutual : []);
        var measures = await MeasuresAsync(revision, chosen, cancellationToken);
        var mentions = await EditionMentions.LoadAsync(posts, revision, cancellationToken);
        var states = await StatesAsync(revision, chosen, cancellationToken);

        IReadOnlyList<EditionMemberRow> Members(IEnumerable<int> positions) => [.. positions.Order().Select(p => members[p])];
        IReadOnlyList<EditionMemberRow> Common(params IEnumerable<EditionMemberRow> of) =>
            Members(of.Select(m => (IEnumerable<int>)peers[m.Position]).Aggregate((all, next) => all.Intersect(next)));

        // Whoever is not known to be mutual with another may be so all the same.
        var frozen = new EditionTies(ties.Values, members.Count);
        bool HasNone(EditionMemberRow other, int peer) => other.Position == peer || frozen.Mutual(other.Position, peer) == MutualState.NotMutual;
        var compared = chosen.Select(m => new ComparedAccount(
            m, measures[m.Position], Members(peers[m.Position].Where(peer => chosen.All(other => other == m || HasNone(other, peer))))));
        var pairs = chosen.SelectMany((first, i) => chosen.Skip(i + 1).Select(second => new ComparedPair(
            first, second, Follows(ties, states, first, second), Follows(ties, states, second, first), Common(first, second),
            mentions.Between([first.Position], [second.Position]))));
        return new Comparison(
            revision, [.. compared], Common(chosen), [.. pairs], await HistoryAsync(revision, chosen, cancellationToken));
    }

    private async Task<Dictionary<int, IReadOnlyDictionary<string, RankedRow>>> MeasuresAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> chosen, CancellationToken cancellationToken)
    {
        var rows = (await editions.ListOfMembersAsync(revision.RevisionId, [.. chosen.Select(m => m.Position)], cancellationToken))
            .ToLookup(row => row.Position);
        return chosen.ToDictionary(m => m.Position, m => (IReadOnlyDictionary<string, RankedRow>)rows[m.Position].ToDictionary(row => row.Measure));
    }

    // An edition keeps who is known to follow whom; that somebody does not is asked of the evidence.
    private async Task<Func<string, string, TieState>> StatesAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> chosen, CancellationToken cancellationToken)
    {
        var keys = await AccountContinuity.TodaysKeysAsync(chosen, revision.AsOf, accounts, cancellationToken);
        var members = await subsets.MembersAsync(revision, chosen, cancellationToken);
        var settings = System.Text.Json.JsonSerializer.Deserialize<EditionSettings>(revision.Settings, EditionJson.Options)!;
        var known = (await studies.LedgerAsync(members, revision.AsOf, cancellationToken)).At(revision.AsOf, settings.EvidenceAge);
        var numbers = members.Select((m, i) => (m.Account, i)).ToDictionary(pair => pair.Account, pair => pair.i);
        return (first, second) => numbers.TryGetValue(keys[first], out var a) && numbers.TryGetValue(keys[second], out var b)
            ? known.Follows(a, b)
            : TieState.Unknown;
    }

    // A follow that came to light after the edition was built was unknown to it.
    private static TieState Follows(
        Dictionary<int, EditionTieRow> ties, Func<string, string, TieState> states, EditionMemberRow first, EditionMemberRow second)
    {
        if (ties.TryGetValue(first.Position, out var tie) && Array.BinarySearch(tie.Targets, second.Position) >= 0) return TieState.Yes;
        return states(first.Account, second.Account) == TieState.No ? TieState.No : TieState.Unknown;
    }

    /// <summary>The same accounts in every sealed edition of the panel, and in this one, oldest first.</summary>
    public async Task<IReadOnlyList<ComparedEdition>> HistoryAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> chosen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(chosen);
        var today = await AccountContinuity.TodaysKeysAsync(chosen, revision.AsOf, accounts, cancellationToken);
        var history = new List<ComparedEdition>();
        foreach (var edition in (await editions.ListAsync(revision.Panel, cancellationToken)).Where(e => e.IsSealed || e.RevisionId == revision.RevisionId))
        {
            var then = await editionAccounts.OfAsync(edition, cancellationToken);
            var found = chosen.Select(m => then.GetValueOrDefault(today[m.Account])).ToList();
            var rows = await MeasuresAsync(edition, [.. found.OfType<EditionMemberRow>()], cancellationToken);
            history.Add(new ComparedEdition(edition, [.. found.Select(m => m is null ? null : rows[m.Position])]));
        }
        return history;
    }
}
