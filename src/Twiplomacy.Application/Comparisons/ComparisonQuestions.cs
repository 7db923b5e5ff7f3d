using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Groups;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Comparisons;

/// <summary>Compares accounts, countries or groups of an edition.</summary>
public sealed class ComparisonQuestions(
    EditionQueries editions, AccountComparisons accounts, GroupComparisons groups, EditionFinder finder, GroupingFinder groupings)
{
    public async Task<ComparisonAnswer> AskAsync(ComparisonQuery query, CancellationToken cancellationToken)
    {
        var revision = await finder.GetAsync(query.Edition, cancellationToken);
        if (new[] { query.Accounts, query.Countries, query.Groups }.Count(list => list is not null) > 1)
            throw RefusedException.Invalid(new Fault(ComparisonMessages.OneKindAtATime()) { Field = query.Accounts is null ? "groups" : "accounts" });
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        if (query.Countries is null && query.Groups is null)
            return ComparisonAnswer.Of(await accounts.CompareAsync(revision, members, Chosen(query.Accounts, members, revision.Slug), cancellationToken));
        var known = await groupings.FindAsync(revision, members, cancellationToken);
        var chosen = query.Countries is { } countries
            ? Chosen("countries", countries, known.Countries(), "countries=FR,DE,GB")
            : Chosen("groups", query.Groups!, [.. known.Groups(), .. known.RegionsOfMembers()], "groups=eu,sco,g7");
        return ComparisonAnswer.Of(await groups.CompareAsync(revision, members, chosen, cancellationToken));
    }

    private static List<EditionMemberRow> Chosen(string? names, IReadOnlyList<EditionMemberRow> members, string slug)
    {
        var chosen = GroupingFinder.Split(names).Select(name => EditionFinder.GetMember(name, members, slug)).Distinct().ToList();
        return Require("accounts", chosen, "accounts=laurentfabius,eu_eeas,carlbildt");
    }

    private static List<MemberGroup> Chosen(string field, string names, IReadOnlyList<MemberGroup> known, string example)
    {
        var all = known.Select(group => group.Name).ToList();
        var chosen = GroupingFinder.Split(names).Select(name => known.FirstOrDefault(group => group.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw RefusedException.Invalid(KnownWord.FaultOf(field, name, all)!)).Distinct().ToList();
        return Require(field, chosen, example);
    }

    private static List<T> Require<T>(string field, List<T> chosen, string example) =>
        chosen.Count is >= ComparisonQuery.Fewest and <= ComparisonQuery.Most ? chosen
            : throw RefusedException.Invalid(new Fault(ComparisonMessages.NotComparable(field, chosen.Count, example)) { Field = field });
}
