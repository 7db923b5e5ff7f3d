using Twiplomacy.Analytics.Chains;
using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Application.Chains;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Application.Search;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Comparisons;

/// <summary>Puts a comparison together for a person, and tells whom a name may mean.</summary>
public sealed class ComparisonViewQuestions(EditionFinder finder, EditionQueries editions, AccountComparisons comparisons, EditionChains chains)
{
    public async Task<ComparisonView> AskAsync(ComparisonViewQuery query, KnownAs knownAs, CancellationToken cancellationToken)
    {
        var (slug, names) = (query.Slug, query.Names());
        var shelf = await EditionShelf.LoadAsync(editions, cancellationToken);
        var revision = slug is null ? shelf.Newest : await finder.GetAsync(slug, null, cancellationToken);
        if (revision is null) return new ComparisonView();
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var found = names.Select(name => (name, member: Find(name, members))).ToList();
        var chosen = found.Select(pair => pair.member).OfType<EditionMemberRow>().Distinct().Take(ComparisonQuery.Most).ToList();
        var similar = found.Where(pair => pair.member is null).Select(pair => (pair.name, Members: Similar(pair.name, members, knownAs)))
            .Where(pair => pair.Members.Count > 0).ToList();
        return new ComparisonView
        {
            Edition = revision.Slug, AsOf = revision.AsOf, MadeUp = revision.MadeUp, Editions = shelf.Of(revision.Panel),
            Chosen = [.. chosen.Select(RankedAccount.Of)],
            NotFound = [.. found.Where(pair => pair.member is null).Select(pair => pair.name).Except(similar.Select(pair => pair.name))],
            Similar = [.. similar.SelectMany(pair => pair.Members).Distinct().Except(chosen).Take(ComparisonView.MostSimilar).Select(RankedAccount.Of)],
            Members = [.. members.Select(RankedAccount.Of)],
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

    /// <summary>Who may be meant: by whole words before parts of words, and a country's ministry before its other accounts.</summary>
    private static List<EditionMemberRow> Similar(string name, IReadOnlyList<EditionMemberRow> members, KnownAs knownAs)
    {
        var words = SearchText.WordsOf(name);
        return [.. members.Select(member => (Member: member, Names: $"{NamesOf(member)} {knownAs.OfOffice(member.Country, member.Kind)}"))
            .Where(known => SearchText.IsIn(words, known.Names))
            .OrderByDescending(known => SearchText.AreWordsOf(words, known.Names)).ThenByDescending(known => KnownAs.IsMinistry(known.Member.Kind))
            .Select(known => known.Member)];
    }

    private static string NamesOf(EditionMemberRow member) => $"{member.Handle} {member.Actor} {RankedAccount.Of(member).Name} {member.HostCity}";
}
