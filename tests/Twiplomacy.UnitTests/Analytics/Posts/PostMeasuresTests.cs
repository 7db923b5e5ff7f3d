using Twiplomacy.Analytics.Posts;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Storage.Posts;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Posts;

/// <summary>The measures of posts on figures computed by hand.</summary>
public sealed class PostMeasuresTests
{
    private static readonly DateTimeOffset At = new(2014, 6, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly EditionSettings Settings = new(WindowDays: 10);

    private static PostRow Post(long? likes = null, long? reposts = null, bool isRepost = false, bool isReply = false, long? comments = null, long? shares = null) =>
        new(1, "1", At, isRepost, isReply, likes, reposts, comments, shares, At, At, []);

    // Six posts: one repost, two replies; originals with 10+2, 4+0, 0+7, 1+1 and unknown interactions.
    private static readonly PostRow[] Six =
    [
        Post(900, 900, isRepost: true), Post(10, 2), Post(4, 0, isReply: true), Post(0, 7, isReply: true), Post(1, 1), Post(5, null),
    ];

    private static MemberActivity Covered(double? followers = 200, params PostRow[] posts) => MemberActivity.Of(posts, "x", 1, followers);

    private static PanelPosts Panel(string platform, IReadOnlyList<MemberActivity> members, params MemberMention[] mentions) =>
        new(platform, true, platform != "youtube", PostWindow.Ending(At, 10), members, mentions);

    // The same six, of which every count is known.
    private static readonly PostRow[] SixKnown = [.. Six[..5], Post(5, 0)];

    private static RankPlace[] Places(string measure, PanelPosts posts)
    {
        var column = PostMeasures.Of(posts, Settings, id => id == measure).Single();
        return [.. new RankField([.. column.Cells.Select(cell => cell.Ranked)], column.Pairs).AmongAll()];
    }

    private static MeasureCell[] Cells(string measure, PanelPosts posts, EditionSettings? settings = null) =>
        [.. PostMeasures.Of(posts, settings ?? Settings, id => id == measure).Single().Cells];

    [Theory]
    [InlineData("posts_per_day", 0.6)]
    [InlineData("reply_share", 2 / 6.0)]
    [InlineData("reposts_per_post", 10 / 5.0)]
    [InlineData("reposts_per_post_median", 1.0)]
    [InlineData("interactions", 30.0)]
    [InlineData("interactions_per_post", 30 / 5.0)]
    [InlineData("interaction_rate", 100 * (30 / 5.0) / 200)]
    public void Each_measure_is_what_its_definition_says(string measure, double expected)
    {
        var cell = Cells(measure, Panel("x", [Covered(posts: SixKnown)]))[0];
        Assert.Equal(expected, cell.Value!.Value, 12);
        Assert.Equal((cell.Value, cell.Value, 1.0), (cell.Low, cell.High, cell.Coverage));
    }

    [Theory]
    [InlineData("interactions_per_post", 25 / 4.0, 0.0)]
    [InlineData("interactions", 25.0, 25.0)]
    public void A_count_that_is_unknown_leaves_the_value_open(string measure, double value, double low)
    {
        var cell = Cells(measure, Panel("x", [Covered(posts: Six)]))[0];
        Assert.Equal((0.8, value, low, (double?)null), (cell.Coverage, cell.Value, cell.Low, cell.High));
    }

    [Fact]
    public void Posts_that_do_not_cover_the_window_are_open_above_and_ranked_by_what_was_counted()
    {
        var posts = Panel("x", [MemberActivity.Of(Six, "x", 0.5, 200), Covered(posts: Six[..3])]);
        var cell = Cells("posts_per_day", posts)[0];
        Assert.Equal((0.6, 0.6, (double?)null, 0.5), (cell.Value, cell.Low, cell.High, cell.Coverage));
        Assert.Equal([new RankPlace(1, new PossibleRank(1, 1)), new RankPlace(2, new PossibleRank(2, 2))], Places("posts_per_day", posts));
    }

    [Fact]
    public void An_account_of_which_nothing_was_seen_could_stand_anywhere_and_has_no_value()
    {
        var posts = Panel("x", [MemberActivity.Unobserved, Covered(posts: Six)]);
        Assert.Equal((null, 0.0), (Cells("posts_per_day", posts)[0].Value, Cells("posts_per_day", posts)[0].Coverage));
        Assert.Equal([new RankPlace(null, new PossibleRank(1, 2)), new RankPlace(1, new PossibleRank(1, 2))], Places("posts_per_day", posts));
    }

    [Fact]
    public void A_rate_without_anything_to_divide_by_is_not_applicable_and_takes_no_rank()
    {
        var posts = Panel("x", [Covered(), Covered(posts: [Post(1, 1)])]);
        Assert.Equal(MeasureCell.NotApplicable, Cells("reposts_per_post", posts)[0]);
        Assert.Equal([default, new RankPlace(1, new PossibleRank(1, 1))], Places("reposts_per_post", posts));
    }

    [Fact]
    public void Silence_in_a_covered_window_is_a_true_zero()
    {
        var cell = Cells("posts_per_day", Panel("x", [Covered()]))[0];
        Assert.Equal((0.0, 0.0, 0.0), (cell.Value, cell.Low, cell.High));
    }

    [Fact]
    public void A_rate_of_fewer_posts_than_min_posts_is_not_applicable() =>
        Assert.Equal([true, false], [
            Cells("reply_share", Panel("x", [Covered(posts: Six)]), Settings with { MinPosts = 7 })[0].IsNotApplicable,
            Cells("reply_share", Panel("x", [Covered(posts: Six)]), Settings with { MinPosts = 6 })[0].IsNotApplicable]);

    [Fact]
    public void Interactions_without_any_known_count_are_no_zero() =>
        Assert.Null(Cells("interactions", Panel("x", [Covered(posts: [Post(5)])]))[0].Value);

    [Theory]
    [InlineData("facebook", 3 + 4 + 5)]
    [InlineData("instagram", 3 + 4)]
    [InlineData("x", 3 + 9)]
    public void Interactions_are_those_of_the_platform(string platform, double expected) =>
        Assert.Equal(expected, Cells("interactions", Panel(platform, [MemberActivity.Of([Post(3, 9, comments: 4, shares: 5)], platform, 1, 1)]))[0].Value);

    [Theory]
    [InlineData("telegram", "interactions")]
    [InlineData("youtube", "mentions_received")]
    public void What_a_platform_does_not_have_is_not_applicable_and_never_zero(string platform, string measure) =>
        Assert.Equal(MeasureCell.NotApplicable, Cells(measure, Panel(platform, [Covered(posts: Six)]))[0]);

    [Fact]
    public void The_interaction_rate_needs_followers() =>
        Assert.Null(Cells("interaction_rate", Panel("x", [Covered(followers: null, posts: [Post(1, 1)])]))[0].Value);

    [Fact]
    public void Mentions_received_count_mentions_replies_and_quotes_of_peers_whose_posts_are_covered()
    {
        MemberMention[] mentions = [new(1, 0, 2, 1, 50, 1), new(2, 0, 1, 0, 0, 0), new(0, 1, 3, 0, 0, 0)];
        var whole = Cells("mentions_received", Panel("x", [Covered(), Covered(), Covered()], mentions));
        Assert.Equal([5.0, 3.0, 0.0], whole.Select(cell => cell.Value));
        Assert.All(whole, cell => Assert.Equal(cell.Value, cell.High));
        var part = Cells("mentions_received", Panel("x", [Covered(), Covered(), MemberActivity.Unobserved], mentions));
        Assert.Equal([(0.5, null), (0.5, null), (1.0, 0.0)], part.Select(cell => (cell.Coverage, cell.High)));
    }

    [Fact]
    public void The_accounts_of_an_actor_are_added_and_rates_taken_from_the_sums()
    {
        var sum = MemberActivity.Sum([Covered(100, Six[1], Six[2]), Covered(300, Six[3])]);
        var posts = Panel("x", [sum]);
        Assert.Equal(23, Cells("interactions", posts)[0].Value);
        Assert.Equal(0.666666666667, Cells("reply_share", posts)[0].Value!.Value);
        Assert.Equal(1.91666666667, Cells("interaction_rate", posts)[0].Value!.Value);
    }
}
