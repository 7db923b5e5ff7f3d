using Twiplomacy.Core.Panels;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>Countries under one name: the groups that are kept with dates of membership, and the regions of the world.</summary>
public static class CountryGroups
{
    /// <summary>Every name.</summary>
    public static IEnumerable<string> Names(IEnumerable<GroupMembership> memberships) => memberships.Select(m => m.Slug).Concat(Regions.Names).Distinct();

    /// <summary>A name as it is kept: people write EU and G7.</summary>
    public static string Slug(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Trim().ToLowerInvariant();
    }

    /// <summary>The countries of a group or region on a day; null if there is none of that name.</summary>
    public static IReadOnlySet<string>? Find(string name, IReadOnlyList<GroupMembership> memberships, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(memberships);
        ArgumentNullException.ThrowIfNull(name);
        name = Slug(name);
        if (memberships.Any(m => m.Slug == name)) return memberships
            .Where(m => m.Slug == name && m.From <= day && day <= (m.To ?? DateOnly.MaxValue)).Select(m => m.Country).ToHashSet();
        return Regions.Names.Contains(name) ? Regions.CountriesOf(name) : null;
    }
}
