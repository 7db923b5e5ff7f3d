using Twiplomacy.Analytics.Posts;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Storage.Posts;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Posts;

public sealed class InteractionsTests
{
    private static readonly PostRow Post = new(1, "1", default, false, false, Likes: 2, Reposts: 3, Comments: 5, Shares: null, default, default, []);

    [Fact]
    public void The_counts_of_the_row_are_added_up()
    {
        Assert.Equal(10, Interactions.Of(Post, [PostCount.Likes, PostCount.Reposts, PostCount.Comments]));
        Assert.Equal(5, Interactions.Of(Post, "x"));
        Assert.Equal(7, Interactions.Of(Post, "instagram"));
    }

    [Fact]
    public void A_count_that_an_export_lacks_leaves_the_sum_unknown() => Assert.Null(Interactions.Of(Post, "facebook"));

    [Fact]
    public void Without_counts_in_the_row_there_are_no_interactions()
    {
        Assert.Null(Interactions.Of(Post, "vk"));
        Assert.False(Interactions.AreDefinedOn("vk"));
        Assert.True(Interactions.AreDefinedOn("x"));
    }
}
