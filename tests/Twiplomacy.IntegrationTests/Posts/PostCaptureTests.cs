using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Time;
using Xunit;

namespace Twiplomacy.IntegrationTests.Posts;

/// <summary>Captures of posts: the latest one's counts stand whatever the order of arrival, and an undo restores the older.</summary>
public sealed class PostCaptureTests
{
    private static readonly DateTimeOffset End = Capture.Parse("2014-06-24");

    private static DateTimeOffset Day(string day) => Capture.StartOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    private static SeenPost Post(string captured, long likes, long? reposts = 0) =>
        new("700", "11", Day("2014-05-01"), Day(captured)) { Likes = likes, Reposts = reposts };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_latest_captures_counts_stand_whatever_came_first(bool inOrder)
    {
        await using var workshop = await PostWorkshop.OpenAsync("11");
        SeenPost[] captures = [Post("2014-05-02", 3), Post("2014-06-01", 8)];
        foreach (var capture in inOrder ? captures : captures.Reverse()) await workshop.ImportAsync([capture]);
        var member = (await workshop.ActivityAsync(End)).Members[0];
        Assert.Equal((1, 8), (member.Posts, member.Interactions));
        Assert.Equal((Day("2014-05-02"), Day("2014-06-01")), (member.ObservedFrom, member.ObservedTo));
    }

    [Fact]
    public async Task An_undo_restores_the_older_counts_and_leaves_no_row()
    {
        await using var workshop = await PostWorkshop.OpenAsync("11");
        await workshop.ImportAsync([Post("2014-05-02", 3)]);
        var before = await workshop.RowsAsync();
        var later = await workshop.ImportAsync([Post("2014-06-01", 8) with { Mentions = ["12"] }], complete: true);
        Assert.NotEqual(before, await workshop.RowsAsync());
        await workshop.UndoAsync(later);
        Assert.Equal(3, (await workshop.ActivityAsync(End)).Members[0].Interactions);
        Assert.Equal(before, await workshop.RowsAsync());
    }

    [Fact]
    public async Task A_count_that_a_later_capture_lacks_is_kept_from_the_earlier()
    {
        await using var workshop = await PostWorkshop.OpenAsync("11");
        await workshop.ImportAsync([Post("2014-05-02", 3, reposts: 5)]);
        await workshop.ImportAsync([Post("2014-06-01", 8, reposts: null)]);
        Assert.Equal(13, (await workshop.ActivityAsync(End)).Members[0].Interactions);
    }

    [Fact]
    public async Task The_same_post_by_handle_and_by_id_is_one_post_of_one_account()
    {
        await using var workshop = await PostWorkshop.OpenAsync("11");
        await workshop.ImportAsync(
            "id,conversation_id,created_at,date,time,timezone,user_id,username,name,place,tweet,language,mentions,replies_count,retweets_count,likes_count,hashtags\n"
            + "700,700,0,2014-05-01,00:00:00,+0000,,u11,Eleven,,hello,en,[],0,4,2,[]\n",
            new ImportDeclaration { CapturedAt = Capture.Parse("2014-05-05") });
        await workshop.ImportAsync([Post("2014-06-01", 8, reposts: 1)]);
        var member = (await workshop.ActivityAsync(End)).Members[0];
        Assert.Equal((1, 9), (member.Posts, member.Interactions));
    }

    [Fact]
    public async Task Only_declared_complete_posts_cover_time_and_from_the_earliest_or_the_day_declared()
    {
        await using var workshop = await PostWorkshop.OpenAsync("11");
        await workshop.ImportAsync([Post("2014-06-24", 1)]);
        Assert.Equal(0, (await workshop.ActivityAsync(End, 100)).Members[0].Coverage);
        await workshop.ImportAsync([Post("2014-06-24", 2)], complete: true);
        Assert.InRange((await workshop.ActivityAsync(End, 100)).Members[0].Coverage, 0.53, 0.55);
        await workshop.ImportAsync(
            Post("2014-06-24", 3).ToLine() + "\n",
            new ImportDeclaration { Completeness = Core.Lists.ListCompleteness.Complete, PostsSince = Day("2014-01-01") });
        Assert.InRange((await workshop.ActivityAsync(End, 100)).Members[0].Coverage, 0.98, 1);
    }

    [Fact]
    public async Task Mentions_are_summed_by_kind_and_by_day_and_a_repost_points_at_its_author_alone()
    {
        await using var workshop = await PostWorkshop.OpenAsync("11", "12", "13");
        var at = Day("2014-06-01");
        await workshop.ImportAsync([
            new SeenPost("1", "11", at, at.AddDays(5)) { Mentions = ["12", "13"] },
            new SeenPost("2", "11", at.AddHours(3), at.AddDays(5)) { ReplyTo = "12", Mentions = ["12"] },
            new SeenPost("3", "11", at.AddDays(1), at.AddDays(5)) { RepostOf = "13", Mentions = ["13", "12"] },
            new SeenPost("4", "11", at.AddDays(1), at.AddDays(5)) { ReplyTo = "11" },
            new SeenPost("5", "12", at.AddDays(2), at.AddDays(5)) { Mentions = ["99"] },
        ]);
        // The same posts captured again count once.
        await workshop.ImportAsync([new SeenPost("1", "11", at, at.AddDays(9)) { Mentions = ["12", "13"] }]);
        var pairs = await workshop.MentionsAsync(at.AddDays(-1), at.AddDays(5));
        Assert.Equal(
            [("x:11", "x:12", 1, 1, 0, 0), ("x:11", "x:13", 1, 0, 1, 0)],
            pairs.Select(p => (p.Author.Account, p.Target.Account, (int)p.Sum.Mentions, (int)p.Sum.Replies, (int)p.Sum.Reposts, (int)p.Sum.Quotes)));
        var days = await workshop.MentionsAsync(at.AddDays(-1), at.AddDays(5), byDay: true);
        Assert.Equal([(1, 2), (1, 1), (2, 1)], days.Select(row => (row.Sum.Day!.Value.Day, (int)row.Sum.All)));
        var activity = await workshop.ActivityAsync(End);
        Assert.Equal((4, 1, 3), (activity.Members[0].Posts, activity.Members[0].Replies, activity.Members[0].Originals));
        Assert.Equal(3, activity.Mentions.Sum(mention => mention.Received));
    }

    [Fact]
    public async Task Sums_without_posts_are_those_of_the_latest_capture()
    {
        await using var workshop = await PostWorkshop.OpenAsync("11", "12");
        foreach (var (day, weight) in new[] { ("2014-06-02", 9), ("2014-06-01", 4) })
        {
            var declaration = new ImportDeclaration
            {
                Relation = ExportRelation.Mention, AccountsBy = ProfileKeyKind.Id, CapturedAt = Capture.Parse(day), Platform = "x",
            };
            await ImportSums(workshop, declaration, weight);
        }
        var pair = Assert.Single(await workshop.MentionsAsync(Day("2014-01-01"), End));
        Assert.Equal(9, pair.Sum.Mentions);
    }

    private static Task<int> ImportSums(PostWorkshop workshop, ImportDeclaration declaration, int weight) =>
        workshop.ImportAsync(FormattableString.Invariant($"source,target,weight\n11,12,{weight}\n"), declaration);
}
