using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Application.Editions;
using Twiplomacy.Server.Api.Matrices;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Api.Comparisons;

/// <summary>Reads a comparison as a request asks for it: by accounts, by countries or by groups, one of the three.</summary>
public sealed class ComparisonReading(
    EditionQueries editions, AccountComparisons accounts, GroupComparisons groups, EditionFinder lookup, GroupingLookup groupings)
{
    public async Task<ComparisonAnswer> ReadAsync(
        string slug, int? number, string? byAccount, string? byCountry, string? byGroup, CancellationToken ct)
    {
        var revision = await lookup.GetAsync(slug, number, ct);
        if (new[] { byAccount, byCountry, byGroup }.Count(list => list is not null) > 1) throw new ProblemException(ApiProblem.BadRequest(
            ProblemFault.Of(RequestMessages.OneKindAtATime()) with { Parameter = byAccount is null ? "groups" : "accounts" }));
        if (byCountry is null && byGroup is null)
        {
            var members = await editions.ListMembersAsync(revision.RevisionId, ct);
            return ComparisonAnswer.Of(await accounts.CompareAsync(revision, ComparisonEndpoints.Chosen(byAccount, members, slug), ct));
        }
        var known = await groupings.OfAsync(revision, ct);
        var chosen = byCountry is not null
            ? ComparisonEndpoints.Chosen("countries", byCountry, known.Countries(), "countries=FR,DE,GB")
            : ComparisonEndpoints.Chosen("groups", byGroup!, [.. known.Groups(), .. known.RegionsOfMembers()], "groups=eu,sco,g7");
        return ComparisonAnswer.Of(await groups.CompareAsync(revision, chosen, ct));
    }
}
