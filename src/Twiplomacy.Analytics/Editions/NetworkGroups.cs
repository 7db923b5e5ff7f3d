using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Panels;
using Twiplomacy.Graph;
using Twiplomacy.Storage.Accounts;

namespace Twiplomacy.Analytics.Editions;

/// <summary>The figures of a network that need to know who its members are and what their profiles showed.</summary>
internal static class NetworkGroups
{
    public static NetworkFigures With(
        NetworkFigures figures, FollowNetwork network, IReadOnlyList<PanelMember> members, IReadOnlyList<IReadOnlyList<ProfileObservation>> shown,
        CancellationToken cancellationToken)
    {
        var (mutual, options) = (network.Mutual, new GraphOptions { Cancellation = cancellationToken });
        var (islands, cores) = (ComponentLabels.Of(mutual, options), ComponentLabels.Strong(network.Follows, options));
        var communities = Communities.Leiden(mutual, null, options);
        var followers = FollowerCounts.Columns(shown).Single(column => column.Measure == "followers").Cells
            .Where(cell => cell.Value is not null).Select(cell => (long)cell.Value!.Value).Order().ToList();
        return figures with
        {
            TotalFollowers = followers.Count == 0 ? null : followers.Sum(),
            MedianFollowers = followers.Count == 0 ? null : (followers[(followers.Count - 1) / 2] + followers[followers.Count / 2]) / 2.0,
            EiIndexCountry = EiIndex(mutual, members, member => member.Country),
            EiIndexKind = EiIndex(mutual, members, member => member.Kind),
            // Who has no tie is an island, a core and a community alone, and none that anybody would name.
            Islands = islands.Sizes.Count(size => size > 1),
            LargestIsland = islands.LargestSize > 1 ? islands.LargestSize : 0,
            StrongestCore = cores.LargestSize > 1 ? cores.LargestSize : 0,
            Communities = communities.Sizes.Count(size => size > 1),
            Modularity = mutual.EdgeCount == 0 ? null : communities.Modularity,
            CountriesPresent = members.Select(member => member.Country).OfType<string>().Distinct().Count(),
            CountriesByRegion = Counted(members.Select(member => member.Country).OfType<string>().Distinct().Select(Regions.Of)),
            MissionsByCountry = Counted(members.Where(member => member.Kind is not null && OfficeKinds.Missions.Contains(member.Kind)).Select(member => member.Country)),
        };
    }

    // In the order of names, whatever the members' order.
    private static SortedDictionary<string, int> Counted(IEnumerable<string?> names) =>
        new(names.OfType<string>().CountBy(name => name).ToDictionary(), StringComparer.Ordinal);

    private static double? EiIndex(UndirectedGraph mutual, IReadOnlyList<PanelMember> members, Func<PanelMember, string?> group)
    {
        var numbers = members.Select(group).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select((name, i) => (name, i))
            .ToDictionary(pair => pair.name, pair => pair.i);
        var whole = ExternalInternalIndex.Of(mutual, members.Select(m => group(m) is { } name ? numbers[name] : -1).ToArray()).Whole;
        return whole.External + whole.Internal == 0 ? null : whole.Index;
    }
}
