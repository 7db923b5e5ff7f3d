using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Panels;
using Twiplomacy.Server.Api.Accounts;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Api.Rankings;

/// <summary>Turns the filters of a request into a filter on members, and refuses what names nothing.</summary>
public sealed class RankingFilters(GroupQueries groups)
{
    /// <param name="members">The ranking's members; read only for filters on words that they alone can confirm.</param>
    /// <param name="asOf">The date by which membership of a group is judged.</param>
    public async Task<MemberFilter> ReadAsync(
        MemberQuery query, Func<Task<IReadOnlyList<EditionMemberRow>>> members, DateTimeOffset asOf, CancellationToken ct)
    {
        if (query.Country is { } country) AccountFilters.RequireCountry(country);
        if (query.Kind is { } kind && !OfficeKinds.All.Contains(kind))
            KnownWord.Require("kind", kind, OfficeKinds.All.Union((await members()).Select(member => member.Kind).OfType<string>()));
        var attributes = query.Attributes;
        if (attributes.Count > 0) RequireAttributes(attributes.Keys, await members());
        var countries = query.Group is null ? null : await CountriesAsync(query.Group, DateOnly.FromDateTime(asOf.UtcDateTime), ct);
        return new MemberFilter(query.Country, countries, query.Kind, query.Personal, query.Language, attributes);
    }

    private async Task<IReadOnlySet<string>> CountriesAsync(string group, DateOnly day, CancellationToken ct)
    {
        var memberships = await groups.ListAsync(ct);
        KnownWord.Require("group", CountryGroups.Slug(group), CountryGroups.Names(memberships));
        return CountryGroups.Find(group, memberships, day)!;
    }

    private static void RequireAttributes(IEnumerable<string> names, IReadOnlyList<EditionMemberRow> members)
    {
        var known = MemberFilter.AttributesOf(members);
        foreach (var name in names) KnownWord.Require(MemberQuery.AttributePrefix + name, name, known);
    }
}
