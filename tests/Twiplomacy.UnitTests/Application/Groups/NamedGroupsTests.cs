using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Groups;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.PeerSets;
using Xunit;

namespace Twiplomacy.UnitTests.Application.Groups;

public sealed class NamedGroupsTests
{
    private static readonly EditionMemberRow[] Members =
    [
        Member(0, "StateDept", "foreign_ministry", "US"), Member(1, "MFA_Russia", "foreign_ministry", "RU"), Member(2, "MFA_KZ", "foreign_ministry", "KZ"),
        Member(3, "Akorda", "head_of_state", "KZ"), Member(4, "eu_eeas", "other", null),
    ];

    private static readonly NamedGroups Known = Of(new DateOnly(2016, 5, 1));

    [Theory]
    [InlineData("c5", "c5", "2,3", GroupSort.Countries)]
    [InlineData("Central Asia", "c5", "2,3", GroupSort.Countries)]
    [InlineData("us", "US", "0", GroupSort.Country)]
    [InlineData("États-Unis", "US", "0", GroupSort.Country)]
    [InlineData("Russland", "RU", "1", GroupSort.Country)]
    [InlineData("europe", "europe", "1", GroupSort.Region)]
    [InlineData("head_of_state", "head_of_state", "3", GroupSort.Office)]
    [InlineData("pair", "pair", "0,4", GroupSort.PeerSet)]
    [InlineData("Washington and Brussels", "pair", "0,4", GroupSort.PeerSet)]
    [InlineData("@mfa_kz", "x:@mfa_kz", "2", GroupSort.Account)]
    [InlineData("x:@akorda", "x:@akorda", "3", GroupSort.Account)]
    public void A_name_stands_for_members_whatever_it_is(string asked, string name, string positions, GroupSort sort)
    {
        var found = Assert.Single(Known.Find(asked)!);

        Assert.Equal((name, positions, sort), (found.Name, string.Join(',', found.Group.Positions), found.Sort));
    }

    [Fact]
    public void A_way_of_grouping_stands_for_all_its_groups() =>
        Assert.Equal(["KZ", "RU", "US"], Known.Find("country")!.Select(group => group.Name));

    [Fact]
    public void A_country_or_group_without_members_is_empty_and_a_name_of_nothing_is_refused()
    {
        Assert.Empty(Assert.Single(Known.Find("CN")!).Group.Positions);
        Assert.Empty(Assert.Single(Known.Find("China")!).Group.Positions);
        Assert.Empty(Assert.Single(Of(new DateOnly(1990, 1, 1)).Find("c5")!).Group.Positions);
        Assert.Null(Known.Find("atlantis"));
        Assert.Equal("rows", Assert.Throws<RefusedException>(() => Known.Get("rows", "US,atlantis")).Refusal.Faults.Single().Field);
        Assert.Throws<RefusedException>(() => Known.Get("rows", " , "));
    }

    [Fact]
    public void A_name_that_is_said_twice_in_two_ways_counts_once() =>
        Assert.Equal(["US", "c5"], Known.Get("rows", "US, United States, c5, central asia").Select(group => group.Name));

    [Fact]
    public void Only_what_has_members_is_offered_and_a_set_that_bears_a_group_s_name_is_the_group()
    {
        Assert.Equal(["c5"], Known.Groups.Select(group => group.Name));
        Assert.Equal(["pair"], Known.Sets.Select(set => set.Name));
    }

    private static NamedGroups Of(DateOnly day)
    {
        GroupMembership[] memberships =
        [
            new("c5", "Central Asia", "KZ", new DateOnly(1991, 12, 16), null), new("g7", "Group of Seven", "JP", new DateOnly(1975, 11, 15), null),
        ];
        PeerSet[] sets = [new("pair", "Washington and Brussels", ["US"], ["x:@eu_eeas"], false), new("c5", "Five", ["US"], [], true), new("none", "Nobody", ["FR"], [], true)];
        return new(new MemberGroupings(Members, memberships, day), memberships, sets, Members);
    }

    private static EditionMemberRow Member(int position, string handle, string kind, string? country) =>
        new(position, "x:@" + handle.ToLowerInvariant(), handle, null, kind, country, null, null, null, null, "{}");
}
