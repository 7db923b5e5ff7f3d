using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Panels;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Panels;

/// <summary>Turns the filters of a question into a filter on members, and refuses what names nothing.</summary>
public sealed class MemberFilters(GroupQueries groups)
{
    /// <param name="members">The ranking's members; read only for filters on words that they alone can confirm.</param>
    /// <param name="asOf">The date by which membership of a group is judged.</param>
    public async Task<MemberFilter> ReadAsync(
        MemberChoice choice, Func<Task<IReadOnlyList<EditionMemberRow>>> members, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        if (choice.Country is { } country) RequireCountry(country);
        if (choice.Kind is { } kind && !OfficeKinds.All.Contains(kind))
            KnownWord.Require("kind", kind, OfficeKinds.All.Union((await members()).Select(member => member.Kind).OfType<string>()));
        var attributes = choice.AttributesByName();
        if (attributes.Count > 0) RequireAttributes(attributes.Keys, await members());
        var countries = choice.Group is null ? null : await CountriesAsync(choice.Group, DateOnly.FromDateTime(asOf.UtcDateTime), cancellationToken);
        return new MemberFilter(choice.Country, countries, choice.Kind, choice.Personal, choice.Language, attributes);
    }

    /// <summary>A country is two letters, whether or not any account has it.</summary>
    public static void RequireCountry(string country)
    {
        if (country.Length == 2 && country.All(char.IsAsciiLetter)) return;
        throw RefusedException.Invalid(new Fault(PanelMessages.CountryOfTwoLetters(country)) { Field = "country" });
    }

    private async Task<IReadOnlySet<string>> CountriesAsync(string group, DateOnly day, CancellationToken cancellationToken)
    {
        var memberships = await groups.ListAsync(cancellationToken);
        KnownWord.Require("group", CountryGroups.Slug(group), CountryGroups.Names(memberships));
        return CountryGroups.Find(group, memberships, day)!;
    }

    private static void RequireAttributes(IEnumerable<string> names, IReadOnlyList<EditionMemberRow> members)
    {
        var known = MemberFilter.AttributesOf(members);
        foreach (var name in names) KnownWord.Require(MemberChoice.AttributePrefix + name, name, known);
    }
}
