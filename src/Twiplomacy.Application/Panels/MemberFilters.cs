using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Panels;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.PeerSets;

namespace Twiplomacy.Application.Panels;

/// <summary>Turns the filters of a question into a filter on members, and refuses what names nothing.</summary>
public sealed class MemberFilters(GroupQueries groups, PeerSetQueries sets)
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
        var (countries, accounts) = choice.Group is null ? default : await GroupAsync(choice.Group, DateOnly.FromDateTime(asOf.UtcDateTime), cancellationToken);
        return new MemberFilter(choice.Country, countries, choice.Kind, choice.Personal, choice.Language, attributes) { Accounts = accounts };
    }

    /// <summary>A country is two letters, whether or not any account has it.</summary>
    public static void RequireCountry(string country)
    {
        if (country.Length == 2 && country.All(char.IsAsciiLetter)) return;
        throw RefusedException.Invalid(new Fault(PanelMessages.CountryOfTwoLetters(country)) { Field = "country" });
    }

    private async Task<(IReadOnlySet<string>? Countries, IReadOnlySet<string>? Accounts)> GroupAsync(
        string group, DateOnly day, CancellationToken cancellationToken)
    {
        var memberships = await groups.ListAsync(cancellationToken);
        if (CountryGroups.Find(group, memberships, day) is { } countries) return (countries, null);
        var known = await sets.ListAsync(cancellationToken);
        KnownWord.Require("group", CountryGroups.Slug(group), CountryGroups.Names(memberships).Union(known.Select(set => set.Slug)));
        var set = known.First(set => set.Slug == CountryGroups.Slug(group));
        return (set.Countries.ToHashSet(StringComparer.OrdinalIgnoreCase), set.Accounts.ToHashSet());
    }

    private static void RequireAttributes(IEnumerable<string> names, IReadOnlyList<EditionMemberRow> members)
    {
        var known = MemberFilter.AttributesOf(members);
        foreach (var name in names) KnownWord.Require(MemberChoice.AttributePrefix + name, name, known);
    }
}
