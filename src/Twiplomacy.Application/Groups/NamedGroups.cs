using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Application.Search;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.PeerSets;

namespace Twiplomacy.Application.Groups;

/// <summary>
/// All names by which members of an edition can be asked for: the ways of grouping, groups of countries, regions, offices,
/// countries by code or name, sets of peers, and accounts. Where two things bear a name, the first of this list has it.
/// </summary>
public sealed class NamedGroups(
    MemberGroupings known, IReadOnlyList<GroupMembership> memberships, IReadOnlyList<PeerSet> sets, IReadOnlyList<EditionMemberRow> members)
{
    /// <summary>Groups of countries with members.</summary>
    public IReadOnlyList<NamedGroup> Groups { get; } = [.. known.Groups().Where(group => group.Positions.Count > 0)
        .Select(group => Of(group, memberships.First(membership => membership.Slug == group.Name)))];

    public IReadOnlyList<NamedGroup> Regions { get; } = Of(known.RegionsOfMembers(), GroupSort.Region);

    public IReadOnlyList<NamedGroup> Offices { get; } = Of(known.Offices(), GroupSort.Office);

    public IReadOnlyList<NamedGroup> Countries { get; } = Of(known.Countries(), GroupSort.Country);

    /// <summary>Sets of peers with members; a set that bears the name of a group is that group.</summary>
    public IReadOnlyList<NamedGroup> Sets { get; } = [.. sets.Where(set => known.FindOne(set.Slug) is null)
        .Select(set => Of(set, members)).Where(set => set.Group.Positions.Count > 0)];

    /// <summary>The groups that a list of names stands for, each once.</summary>
    /// <exception cref="RefusedException">It is empty, or a name stands for nothing.</exception>
    public IReadOnlyList<NamedGroup> Get(string field, string? names)
    {
        var asked = GroupingFinder.Split(names);
        if (asked.Count == 0)
            throw RefusedException.Invalid(new Fault(GroupMessages.NoGroup(field, known.Names)) { Field = field, Allowed = known.Names });
        return [.. asked.SelectMany(name => Find(name) ?? throw Unknown(field, name)).DistinctBy(group => group.Name)];
    }

    /// <summary>What a name stands for: one group, or those of a way of grouping; null if nothing bears it.</summary>
    public IReadOnlyList<NamedGroup>? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name switch
        {
            "group" => Groups,
            "region" => Regions,
            "kind" => Offices,
            "country" => Countries,
            _ => FindOne(name) is { } group ? [group] : null,
        };
    }

    private NamedGroup? FindOne(string name) =>
        In(Groups, name) ?? Groups.FirstOrDefault(group => IsSame(group.Called, name)) ?? In(Regions, name) ?? In(Offices, name)
            ?? In(Countries, name) ?? In(Sets, name) ?? Sets.FirstOrDefault(set => IsSame(set.Set!.Name, name))
            ?? Empty(name) ?? CountryCalled(name) ?? AccountCalled(name);

    // Who joined later or left is no mistake: groups and countries without a member are there, and empty.
    private NamedGroup? Empty(string name) =>
        memberships.FirstOrDefault(membership => IsSame(membership.Slug, name)) is { } group
            ? Of(new MemberGroup(group.Slug, []), group)
            : Core.Panels.Regions.Of(name) is not null ? CountryOf(name.ToUpperInvariant()) : null;

    private NamedGroup? CountryCalled(string name) => CountryNames.FindCode(name) is { } code ? CountryOf(code) : null;

    private NamedGroup CountryOf(string code) => In(Countries, code) ?? new(new MemberGroup(code, []), GroupSort.Country);

    private NamedGroup? AccountCalled(string name) => EditionFinder.FindMember(name, members) is { } member
        ? new(new MemberGroup(member.Account, [member.Position]), GroupSort.Account) { Account = RankedAccount.Of(member) } : null;

    private RefusedException Unknown(string field, string name) => RefusedException.Invalid(new Fault(GroupMessages.Unknown(field, name))
    {
        Field = field, Allowed = known.Names, DidYouMean = DidYouMean.Nearest(name, known.Names),
    });

    private static NamedGroup Of(MemberGroup group, GroupMembership called) => new(group, GroupSort.Countries) { Called = called.Name };

    private static NamedGroup Of(PeerSet set, IReadOnlyList<EditionMemberRow> members)
    {
        var included = members.Where(member => set.Includes(member.Account, member.Country)).Select(member => member.Position).Order();
        return new(new MemberGroup(set.Slug, [.. included]), GroupSort.PeerSet) { Set = set };
    }

    private static IReadOnlyList<NamedGroup> Of(IEnumerable<MemberGroup> groups, GroupSort sort) =>
        [.. groups.Select(group => new NamedGroup(group, sort))];

    private static NamedGroup? In(IReadOnlyList<NamedGroup> groups, string name) => groups.FirstOrDefault(group => IsSame(group.Name, name));

    private static bool IsSame(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
