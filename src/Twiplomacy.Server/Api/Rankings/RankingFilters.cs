using System.Text.Json;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Panels;
using Twiplomacy.Server.Api.Problems;
using Twiplomacy.Server.Suggestions;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Api.Rankings;

/// <summary>Turns the filters of a request into a filter on members, and refuses what names nothing.</summary>
public sealed class RankingFilters(GroupQueries groups)
{
    /// <param name="asOf">The date by which membership of a group is judged.</param>
    public async Task<MemberFilter> ReadAsync(
        RankingQuery query, IReadOnlyList<EditionMemberRow> members, DateTimeOffset asOf, CancellationToken ct)
    {
        if (query.Kind is { } kind) Require("kind", kind, OfficeKinds.All.Union(members.Select(member => member.Kind).OfType<string>()));
        var attributes = query.Attributes;
        foreach (var name in attributes.Keys) RequireAttribute(name, members);
        var countries = query.Group is null ? null : await CountriesAsync(query.Group, DateOnly.FromDateTime(asOf.UtcDateTime), ct);
        return new MemberFilter(query.Country, countries, query.Kind, query.Personal, query.Language, attributes);
    }

    private async Task<IReadOnlySet<string>> CountriesAsync(string group, DateOnly day, CancellationToken ct)
    {
        var memberships = await groups.ListAsync(ct);
        Require("group", group, memberships.Select(membership => membership.Slug).Distinct());
        return memberships.Where(m => m.Slug == group && m.From <= day && day <= (m.To ?? DateOnly.MaxValue))
            .Select(m => m.Country).ToHashSet();
    }

    private static void RequireAttribute(string name, IReadOnlyList<EditionMemberRow> members) => Require(
        RankingQuery.AttributePrefix + name, name,
        members.SelectMany(member => JsonSerializer.Deserialize<Dictionary<string, string>>(member.Attributes)!.Keys).Distinct());

    private static void Require(string parameter, string value, IEnumerable<string> known)
    {
        var allowed = known.Order(StringComparer.Ordinal).ToList();
        if (allowed.Contains(value)) return;
        throw new ProblemException(ApiProblem.BadRequest(
            new ProblemFault($"'{parameter}' names '{value}', but known are: {(allowed.Count == 0 ? "none" : string.Join(", ", allowed))}.")
            {
                Parameter = parameter, Allowed = allowed, DidYouMean = DidYouMean.Nearest(value, allowed),
            }));
    }
}
