using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Panels;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Analytics.Matrices;

/// <summary>
/// The ways in which members of an edition are grouped: <c>group</c> (groups of countries, as of the edition's date),
/// <c>region</c> (of the world), <c>kind</c>, <c>country</c>; or named ones: slugs of groups, regions, kinds of office, countries.
/// </summary>
public sealed class MemberGroupings(IReadOnlyList<EditionMemberRow> members, IReadOnlyList<GroupMembership> memberships, DateOnly day)
{
    public static IReadOnlyList<string> Ways { get; } = ["group", "region", "kind", "country"];

    /// <summary>All names that can be asked for: ways of grouping, groups, kinds and countries that have members.</summary>
    public IReadOnlyList<string> Names =>
        [.. Ways, .. Groups().Select(g => g.Name), .. RegionsOfMembers().Select(g => g.Name),
            .. ByValue(m => m.Kind).Select(g => g.Name), .. ByValue(m => m.Country).Select(g => g.Name)];

    /// <summary>The groups that a name stands for, in the order of their names; null if it stands for none.</summary>
    public IReadOnlyList<MemberGroup>? Find(string name) => name switch
    {
        "group" => [.. Groups().Where(g => g.Positions.Count > 0)],
        "region" => RegionsOfMembers(),
        "kind" => Offices(),
        "country" => ByValue(m => m.Country),
        _ => FindOne(name) is { } group ? [group] : null,
    };

    /// <summary>One named group; upper and lower case are one.</summary>
    public MemberGroup? FindOne(string name) =>
        Groups().Concat(RegionsOfMembers()).Concat(ByValue(m => m.Kind)).Concat(ByValue(m => m.Country)).FirstOrDefault(g => g.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The groups of countries.</summary>
    public IReadOnlyList<MemberGroup> Groups() => [.. memberships.GroupBy(m => m.Slug).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g =>
    {
        var countries = g.Where(m => m.From <= day && day <= (m.To ?? DateOnly.MaxValue)).Select(m => m.Country).ToHashSet();
        return new MemberGroup(g.Key, [.. members.Where(m => m.Country is not null && countries.Contains(m.Country)).Select(m => m.Position)]);
    })];

    /// <summary>The regions of the world that have members.</summary>
    public IReadOnlyList<MemberGroup> RegionsOfMembers() => ByValue(m => m.Country is { } country ? Regions.Of(country) : null);

    /// <summary>The kinds of office that have members.</summary>
    public IReadOnlyList<MemberGroup> Offices() => ByValue(m => m.Kind);

    /// <summary>The countries that have members.</summary>
    public IReadOnlyList<MemberGroup> Countries() => ByValue(m => m.Country);

    private IReadOnlyList<MemberGroup> ByValue(Func<EditionMemberRow, string?> value) =>
        [.. members.Where(m => value(m) is not null).GroupBy(m => value(m)!).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new MemberGroup(g.Key, [.. g.Select(m => m.Position).Order()]))];
}
