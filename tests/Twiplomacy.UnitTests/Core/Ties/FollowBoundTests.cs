using Twiplomacy.Core.Ties;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Ties;

/// <summary>The earliest instant of a follow by the order of a list: counted by hand, and beside a naive reference.</summary>
public sealed class FollowBoundTests
{
    private static readonly DateTimeOffset Captured = Day(100);

    /// <summary>
    /// Newest first: e (created on day 30), d (50), c (10), b (40), a (20). Nobody was followed before it was created, nor before those
    /// below it: a on day 20, b on 40, c and d on 40 and 50, e on 50.
    /// </summary>
    [Fact]
    public void Whoever_stands_above_was_not_followed_before_those_below_were_created()
    {
        ListedCreation[] listed = [new(1, Day(30)), new(2, Day(50)), new(3, Day(10)), new(4, Day(40)), new(5, Day(20))];
        var bounds = listed.Select(member => FollowBound.Of(member.Row, listed, [member.CreatedAt], Captured)!);
        Assert.Equal(
            [
                new(Day(50), FollowBoundReason.NewestFirst), new(Day(50), FollowBoundReason.Creation), new(Day(40), FollowBoundReason.NewestFirst),
                new(Day(40), FollowBoundReason.Creation), new(Day(20), FollowBoundReason.Creation),
            ],
            bounds);
    }

    [Fact]
    public void Neither_account_is_followed_nor_follows_before_it_exists()
    {
        Assert.Equal(new FollowBound(Day(7), FollowBoundReason.Creation), FollowBound.Of(1, [], [Day(3), Day(7)], Captured));
        Assert.Null(FollowBound.Of(1, [], [], Captured));
    }

    [Fact]
    public void Who_shares_a_row_may_stand_above() =>
        Assert.Null(FollowBound.Of(1, [new(1, Day(30)), new(1, Day(20))], [], Captured));

    [Fact]
    public void What_claims_to_be_younger_than_the_capture_is_not_believed() =>
        Assert.Equal(new FollowBound(Day(20), FollowBoundReason.NewestFirst), FollowBound.Of(1, [new(2, Day(200)), new(3, Day(20))], [Day(101)], Captured));

    [Fact]
    public void A_list_that_is_sorted_by_age_says_nothing_of_its_order()
    {
        var byAge = Enumerable.Range(2, 10).Select(row => new ListedCreation(row, Day(row))).ToList();
        Assert.Equal(new FollowBound(Day(1), FollowBoundReason.Creation), FollowBound.Of(1, byAge, [Day(1)], Captured));
        Assert.Equal(new FollowBound(Day(9), FollowBoundReason.Creation), FollowBound.Of(9, byAge, [Day(9)], Captured));
        Assert.Equal(Day(20), FollowBound.Of(1, [.. byAge, new(12, Day(3)), new(13, Day(20))], [Day(1)], Captured)!.At);
    }

    [Fact]
    public void The_bound_is_what_looking_at_every_member_below_gives_and_never_later_than_the_follow()
    {
        var random = new Random(2011);
        for (var attempt = 0; attempt < 500; attempt++)
        {
            var (listed, followed) = Made(random);
            foreach (var member in listed)
            {
                var bound = FollowBound.Of(member.Row, listed, [member.CreatedAt], Captured)!;
                Assert.True(bound.At <= followed[member.Row], $"{bound.At} is after {followed[member.Row]}");
                if (listed.Zip(listed.Skip(1)).Any(pair => pair.First.CreatedAt > pair.Second.CreatedAt))
                    Assert.Equal(listed.Where(other => other.Row >= member.Row).Max(other => other.CreatedAt), bound.At);
            }
        }
    }

    /// <summary>Accounts that follow at a random instant after they were created, the newest follow first.</summary>
    private static (List<ListedCreation> Listed, Dictionary<int, DateTimeOffset> Followed) Made(Random random)
    {
        var follows = Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(1, 90))
            .Select(created => (Created: created, Followed: random.Next(created, 100))).OrderByDescending(follow => follow.Followed).ToList();
        return ([.. follows.Select((follow, index) => new ListedCreation(index + 1, Day(follow.Created)))],
            follows.Select((follow, index) => (Row: index + 1, At: Day(follow.Followed))).ToDictionary(follow => follow.Row, follow => follow.At));
    }

    private static DateTimeOffset Day(int day) => new DateTimeOffset(2011, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(day);
}
