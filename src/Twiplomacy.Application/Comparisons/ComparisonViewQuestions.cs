using Twiplomacy.Analytics.Chains;
using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Application.Chains;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.PeerSets;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Application.Search;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Comparisons;

/// <summary>Puts a comparison together for a person, and tells whom a name may mean.</summary>
public sealed class ComparisonViewQuestions(
    EditionFinder finder, EditionQueries editions, EditionShelves shelves, AccountComparisons comparisons,
    EditionChains chains, AccountSearch search, PeerSetQuestions peers)
{
    public async Task<ComparisonView> AskAsync(ComparisonViewQuery query, CancellationToken cancellationToken)
    {
        var (slug, names) = (query.Slug, query.Names());
        var shelf = await shelves.LoadAsync(cancellationToken);
        var revision = slug is null ? shelf.Newest : await finder.GetAsync(slug, null, cancellationToken);
        if (revision is null) return new ComparisonView();
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var found = names.Select(name => (name, member: Find(name, members))).ToList();
        var chosen = found.Select(pair => pair.member).OfType<EditionMemberRow>().Distinct().Take(ComparisonQuery.Most).ToList();
        var similar = new List<(string Name, IReadOnlyList<EditionMemberRow> Members)>();
        foreach (var (name, _) in found.Where(pair => pair.member is null))
            if (await search.FindMembersAsync(name, ComparisonView.MostSimilar, revision, cancellationToken) is { Count: > 0 } meant)
                similar.Add((name, meant));
        return new ComparisonView
        {
            Edition = revision.Slug, AsOf = revision.AsOf, MadeUp = revision.MadeUp, Editions = shelf.Of(revision.Panel),
            Chosen = [.. chosen.Select(RankedAccount.Of)],
            NotFound = [.. found.Where(pair => pair.member is null).Select(pair => pair.name).Except(similar.Select(pair => pair.Name))],
            Similar = [.. similar.SelectMany(pair => pair.Members).Distinct().Except(chosen).Take(ComparisonView.MostSimilar).Select(RankedAccount.Of)],
            Population = members.Count,
            Offered = [.. (await peers.ListAsync(revision, chosen is [{ Kind: { } kind }, ..] ? kind : PeerSetQuestions.UsualKind, cancellationToken))
                .Where(group => group.Rows.Any(row => chosen.All(member => member.Position != row.Member.Position)))],
            Comparison = chosen.Count < 2 ? null : ComparisonAnswer.Of(await comparisons.CompareAsync(revision, members, chosen, cancellationToken)),
            Chains = chosen.Count < 2 ? [] : await ChainsAsync(revision, members, chosen, cancellationToken),
        };
    }

    private async Task<IReadOnlyList<ChainAnswer>> ChainsAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, List<EditionMemberRow> chosen, CancellationToken cancellationToken)
    {
        var pairs = chosen.SelectMany((first, i) => chosen.Skip(i + 1).Select(second => (first, second))).ToList();
        return [.. (await chains.FindAsync(revision, members, pairs, ComparisonView.ChainsShown, cancellationToken)).Select(ChainAnswer.Of)];
    }

    private static EditionMemberRow? Find(string name, IReadOnlyList<EditionMemberRow> members) =>
        EditionFinder.FindMember(name, members)
            ?? members.FirstOrDefault(member => name.Equals(member.Actor, StringComparison.OrdinalIgnoreCase))
            ?? (CalledSo(name, members) is [var alone] ? alone : null);

    private static List<EditionMemberRow> CalledSo(string name, IReadOnlyList<EditionMemberRow> members)
    {
        var words = SearchText.WordsOf(name);
        return [.. members.Where(member => SearchText.IsIn(words, NamesOf(member)))];
    }

    private static string NamesOf(EditionMemberRow member)
    {
        var account = RankedAccount.Of(member);
        return string.Join(' ', [member.Handle, member.Actor, account.Name, member.HostCity, .. account.Names?.Values ?? []]);
    }
}
