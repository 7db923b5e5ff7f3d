using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Groups;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Presence;

/// <summary>A region and the countries that belong to it on a day.</summary>
internal static class PresenceRegion
{
    /// <summary>What a name stands for, if countries can be in it; else the usual region, else the first that there is.</summary>
    public static (NamedGroup? Region, string? Unknown) Choose(string? name, NamedGroups known)
    {
        var asked = string.IsNullOrWhiteSpace(name) ? null : name.Trim();
        if (Find(asked, known) is { } found) return (found, null);
        return (Find(PresenceQuery.UsualRegion, known) ?? known.Groups.Concat(known.Regions).FirstOrDefault(), asked);
    }

    /// <summary>The codes of its countries, in order.</summary>
    public static IReadOnlyList<string> CountriesOf(
        NamedGroup region, IReadOnlyList<GroupMembership> memberships, DateOnly day, IReadOnlyList<EditionMemberRow> members)
    {
        IEnumerable<string> countries = region.Sort switch
        {
            GroupSort.Country => [region.Name],
            GroupSort.PeerSet => region.Set!.Countries,
            GroupSort.Countries => CountryGroups.Find(region.Name, memberships, day) ?? Enumerable.Empty<string>(),
            // Half of a part of the world has no account, and says nothing.
            _ => region.Group.Positions.Select(position => members[position].Country!),
        };
        return [.. countries.Distinct().Order(StringComparer.Ordinal)];
    }

    private static NamedGroup? Find(string? name, NamedGroups known) => name is not null && known.Find(name) is [var group]
        && group.Sort is GroupSort.Countries or GroupSort.Region or GroupSort.PeerSet or GroupSort.Country ? group : null;
}
