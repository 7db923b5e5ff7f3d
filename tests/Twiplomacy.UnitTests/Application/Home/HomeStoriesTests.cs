using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Home;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Xunit;

namespace Twiplomacy.UnitTests.Application.Home;

public sealed class HomeStoriesTests
{
    [Fact]
    public void Each_story_goes_to_the_account_that_its_rule_chooses()
    {
        var mutual = Ranking(
            Row(0, 1, 1, 1, value: 90) with { Moved = 3 },
            Row(1, 2, 2, 2, value: 80) with { Moved = 9, ActorChanged = true },
            Row(2, 3, 3, 30, value: 70),
            Row(3, 4, 4, 60, value: 60) with { Moved = 5 },
            Row(4, 98, 98, 98, value: 0),
            Row(5, 98, 98, 98, value: 0),
            Row(6, 98, 50, 98, value: 0) with { ValueHigh = 4 });
        var followers = Ranking(Row(4, 1, 1, 1, value: 12), Row(5, 2, 2, 2, value: 40), Row(6, 3, 3, 3, value: 90), Row(3, 4, 4, 4, value: 1) with { Coverage = 1 });
        var following = Ranking(Row(3, 1, 1, 1, value: 1) with { Coverage = 0.2 });

        var stories = HomeStories.Of(mutual, followers, following);

        Assert.Equal(
            [(HomeStoryKind.Rose, "x:3"), (HomeStoryKind.FollowsNobodyBack, "x:5"), (HomeStoryKind.LeastKnown, "x:3")],
            stories.Select(story => (story.Kind, story.Row.Account.Id)));
        Assert.Equal(40, stories[1].Followers);
        Assert.True(stories[2].LacksFollowing);
    }

    [Fact]
    public void Where_nothing_is_to_be_told_nothing_is() =>
        Assert.Empty(HomeStories.Of(Ranking(Row(0, 1, 1, 1, value: 2)), null, null));

    private static PublishedRanking Ranking(params RankedRow[] rows) => new(
        null!, "mutual_follows",
        [.. rows.Select(row => new PublishedRow(row, new EditionMemberRow(row.Position, $"x:{row.Position}", null, null, null, null, null, null, null, null, "{}")))]);

    private static RankedRow Row(int position, int rank, int best, int worst, double value) => new(
        "mutual_follows", rank - 1, position, rank, best, worst, value, value, value, 1, null, "certain", null, null, false, null, null);
}
