using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.RankingViews;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Comparisons;

/// <summary>Sets accounts of an edition side by side: measures, the ties between each two, the peers they share, and ranks over the years.</summary>
public sealed class AccountComparisons(
    EditionQueries editions, EditionTieReading reading, EditionAccounts editionAccounts, AccountQueries accounts, PanelStudyLoader studies,
    SubsetRankings subsets, EditionPosts posts)
{
    /// <summary>The measures that are told of every edition.</summary>
    public static IReadOnlyList<string> HistoryMeasures { get; } = ["mutual_follows", "followers"];

    /// <param name="members">All members of the revision, in the order of their positions.</param>
    /// <param name="chosen">Some of them, each once.</param>
    public async Task<Comparison> CompareAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, IReadOnlyList<EditionMemberRow> chosen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(chosen);
        var ties = await reading.ReadAsync(revision, members.Count, cancellationToken);
        var measures = await MeasuresAsync(revision, chosen, cancellationToken);
        var mentions = await EditionMentions.LoadAsync(posts, revision, cancellationToken);
        var evidence = await EvidenceAsync(revision, chosen, cancellationToken);

        IReadOnlyList<EditionMemberRow> MembersAt(IEnumerable<int> positions) => [.. positions.Order().Select(position => members[position])];
        IReadOnlyList<EditionMemberRow> PeersOfAll(params IEnumerable<EditionMemberRow> accounts) =>
            MembersAt(accounts.Select(account => (IEnumerable<int>)ties.MutualPeers(account.Position)).Aggregate((all, next) => all.Intersect(next)));
        var compared = chosen.Select(account => new ComparedAccount(
            account, measures[account.Position], MembersAt(ties.MutualPeers(account.Position).Where(peer => IsAlone(account, peer, chosen, ties)))));
        var pairs = chosen.SelectMany((first, i) => chosen.Skip(i + 1).Select(second => new ComparedPair(
            first, second, Follows(ties, evidence, first, second), Follows(ties, evidence, second, first), PeersOfAll(first, second),
            mentions.Between([first.Position], [second.Position]))));
        return new Comparison(
            revision, [.. compared], PeersOfAll(chosen), [.. pairs], await HistoryAsync(revision, chosen, cancellationToken));
    }

    // Whoever is not known to be mutual with the peer may be so all the same, so only a known "not mutual" leaves the account alone with it.
    private static bool IsAlone(EditionMemberRow account, int peer, IReadOnlyList<EditionMemberRow> chosen, EditionTies ties) => chosen.All(
        other => other == account || other.Position == peer || ties.Mutual(other.Position, peer) == MutualState.NotMutual);

    private async Task<Dictionary<int, IReadOnlyDictionary<string, RankedRow>>> MeasuresAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> chosen, CancellationToken cancellationToken)
    {
        var rows = (await editions.ListOfMembersAsync(revision.RevisionId, [.. chosen.Select(member => member.Position)], cancellationToken))
            .ToLookup(row => row.Position);
        return chosen.ToDictionary(
            member => member.Position, member => (IReadOnlyDictionary<string, RankedRow>)rows[member.Position].ToDictionary(row => row.Measure));
    }

    // An edition keeps who is known to follow whom; that somebody does not is asked of the evidence, by accounts' addresses.
    private async Task<Func<string, string, TieState>> EvidenceAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> chosen, CancellationToken cancellationToken)
    {
        var keys = await AccountContinuity.TodaysKeysAsync(chosen, revision.AsOf, accounts, cancellationToken);
        var population = await subsets.MembersAsync(revision, chosen, cancellationToken);
        var settings = System.Text.Json.JsonSerializer.Deserialize<EditionSettings>(revision.Settings, EditionJson.Options)!;
        var known = (await studies.LedgerAsync(population, revision.AsOf, cancellationToken)).At(revision.AsOf, settings.EvidenceAge);
        var numbers = population.Select((member, i) => (member.Account, i)).ToDictionary(pair => pair.Account, pair => pair.i);
        return (first, second) => numbers.TryGetValue(keys[first], out var a) && numbers.TryGetValue(keys[second], out var b)
            ? known.Follows(a, b)
            : TieState.Unknown;
    }

    // A follow that came to light after the edition was built was unknown to it.
    private static TieState Follows(
        EditionTies ties, Func<string, string, TieState> evidence, EditionMemberRow first, EditionMemberRow second)
    {
        if (ties.Follows(first.Position, second.Position) == TieState.Yes) return TieState.Yes;
        return evidence(first.Account, second.Account) == TieState.No ? TieState.No : TieState.Unknown;
    }

    /// <summary>The same accounts in every sealed edition of the panel, and in this one, oldest first.</summary>
    public async Task<IReadOnlyList<ComparedEdition>> HistoryAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> chosen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(chosen);
        var today = await AccountContinuity.TodaysKeysAsync(chosen, revision.AsOf, accounts, cancellationToken);
        var history = new List<ComparedEdition>();
        var sealedOrThis = (await editions.ListAsync(revision.Panel, cancellationToken)).Where(each => each.IsSealed || each.RevisionId == revision.RevisionId);
        foreach (var edition in sealedOrThis)
        {
            var then = await editionAccounts.MembersAsync(edition, cancellationToken);
            var found = chosen.Select(member => then.GetValueOrDefault(today[member.Account])).ToList();
            var rows = await MeasuresAsync(edition, [.. found.OfType<EditionMemberRow>()], cancellationToken);
            history.Add(new ComparedEdition(edition, [.. found.Select(member => member is null ? null : rows[member.Position])]));
        }
        return history;
    }
}
