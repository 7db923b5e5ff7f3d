using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Reading;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Exports;

/// <summary>Where the posts of an archive of X are, and when all of them were read.</summary>
public sealed class XArchivePostsTests
{
    private const string Long = "A statement on the talks that goes on for longer than two hundred and eighty characters";

    private static (string Path, string Content) Manifest(string folder, params (string Kind, string Variable, int Count)[] kinds) => (folder + "data/manifest.js",
        """window.__THAR_CONFIG = { "userInfo" : { "accountId" : "12", "userName" : "jack" }, "archiveInfo" : { "generationDate" : "2025-12-03T10:00:00.000Z", "isPartialArchive" : false }, "dataTypes" : { """
        + string.Join(", ", kinds.GroupBy(kind => kind.Kind).Select(kind => $"\"{kind.Key}\" : {{ \"files\" : [ "
            + string.Join(", ", kind.Select(file => $"{{ \"globalName\" : \"YTD.{file.Variable}\", \"count\" : \"{file.Count}\" }}")) + " ] }")) + " } }");

    private static string Tweet(string id, string text, string mention = "", string extra = "") =>
        $$"""{ "tweet" : { "id_str" : "{{id}}", "created_at" : "Tue Dec 02 06:23:48 +0000 2025", "full_text" : "{{text}}", "entities" : { "user_mentions" : [ {{(mention.Length == 0 ? "" : $"{{ \"screen_name\" : \"{mention}\", \"id_str\" : \"77\" }}")}} ] {{extra}} } } }""";

    private static (string Path, string Content) File(string path, string variable, params string[] entries) =>
        (path, $"window.YTD.{variable} = [ {string.Join(", ", entries)} ]");

    private static string Note(string text, params string[] mentions) =>
        $$"""{ "noteTweet" : { "noteTweetId" : "900", "createdAt" : "2025-12-02T06:23:48.000Z", "core" : { "text" : "{{text}}", "mentions" : [ {{string.Join(", ", mentions.Select(name => $"{{ \"screenName\" : \"{name}\", \"fromIndex\" : \"1\" }}"))}} ], "hashtags" : [ "UNGA" ] } } }""";

    [Fact]
    public void A_long_posts_mentions_and_hashtags_beyond_the_280th_character_count()
    {
        var reading = Given.Of(Given.Nothing,
            Manifest("", ("tweets", "tweets.part0", 2), ("noteTweet", "note_tweet.part0", 1)),
            File("data/tweets.js", "tweets.part0", Tweet("1", $"@early_mfa {Long} &amp; \u2026 https://t.co/x", "early_mfa"), Tweet("2", "short")),
            File("data/note-tweet.js", "note_tweet.part0", Note($"{Long} & thanks to @late_mfa", "early_mfa", "late_mfa")));
        var post = reading.All<PostObserved>()[0].Post;
        Assert.Equal(["77@early_mfa", "@late_mfa"], post.Mentions.Select(mention => Reading.Name(mention.Target)));
        Assert.Equal(["UNGA"], post.Hashtags);
        Assert.Empty(reading.All<PostObserved>()[1].Post.Mentions);
        Assert.Single(reading.All<PostsCovered>());
        Assert.Empty(reading.Warnings);
    }

    [Fact]
    public void A_long_post_without_its_post_or_a_missing_file_of_them_leaves_the_posts_uncovered()
    {
        var unmatched = Given.Of(Given.Nothing, Manifest("", ("tweets", "tweets.part0", 1), ("noteTweet", "note_tweet.part0", 1)),
            File("data/tweets.js", "tweets.part0", Tweet("1", "short")), File("data/note-tweet.js", "note_tweet.part0", Note(Long, "late_mfa")));
        Assert.Equal("imports.long.unmatched", Assert.Single(unmatched.Warnings).Code);
        Assert.Empty(unmatched.All<PostsCovered>());
        var missing = Given.Of(Given.Nothing, Manifest("", ("tweets", "tweets.part0", 1), ("noteTweet", "note_tweet.part0", 1)), File("data/tweets.js", "tweets.part0", Tweet("1", "short")));
        Assert.Equal(ListMessages.FewerLongPosts(1, 0), Assert.Single(missing.Warnings));
        Assert.Empty(missing.All<PostsCovered>());
    }

    [Fact]
    public void Posts_in_communities_are_posts_and_deleted_ones_are_none()
    {
        (string, string)[] files =
        [
            Manifest("", ("tweets", "tweets.part0", 1), ("communityTweet", "community_tweet.part0", 1), ("deletedTweets", "deleted_tweets.part0", 1)),
            File("data/tweets.js", "tweets.part0", Tweet("1", "one")),
            File("data/deleted-tweets.js", "deleted_tweets.part0", Tweet("3", "gone @ex_mfa", "ex_mfa")),
            File("data/community-tweet.js", "community_tweet.part0", Tweet("2", "hello @pal_mfa", "pal_mfa")),
        ];
        var whole = Given.Of(Given.Nothing, files);
        Assert.Equal(["1", "2"], whole.All<PostObserved>().Select(post => post.Post.Id));
        Assert.Single(whole.All<PostsCovered>());
        var lacking = Given.Of(Given.Nothing, files[..3]);
        Assert.Equal(ListMessages.FewerCommunityPosts(1, 0), Assert.Single(lacking.Warnings));
        Assert.Empty(lacking.All<PostsCovered>());
    }

    [Fact]
    public void Posts_to_a_circle_are_left_out_said_and_leave_the_posts_uncovered()
    {
        var reading = Given.Of(Given.Nothing,
            Manifest("", ("tweets", "tweets.part0", 1), ("twitterCircleTweet", "twitter_circle_tweet.part0", 2)), File("data/tweets.js", "tweets.part0", Tweet("1", "one")));
        Assert.Equal(ListMessages.CirclePosts(2), Assert.Single(reading.Warnings));
        Assert.Empty(reading.All<PostsCovered>());
        var none = Given.Of(Given.Nothing,
            Manifest("", ("tweets", "tweets.part0", 1), ("twitterCircleTweet", "twitter_circle_tweet.part0", 0)), File("data/tweets.js", "tweets.part0", Tweet("1", "one")));
        Assert.Single(none.All<PostsCovered>());
    }

    [Fact]
    public void A_post_that_ends_with_a_posts_address_quotes_its_author_unless_it_says_that_it_does_not()
    {
        const string link = """, "urls" : [ { "expanded_url" : "https://twitter.com/other_mfa/status/5" } ]""";
        Assert.Equal([(MentionKind.Quote, "@other_mfa")], Mentions(link));
        Assert.Empty(Mentions(link + """ }, "is_quote_status" : false, "x" : { "y" : 1"""));
        Assert.Empty(Mentions(""", "urls" : [ { "expanded_url" : "https://x.com/i/web/status/5" } ]"""));
        Assert.Empty(Mentions(""", "urls" : [ { "expanded_url" : "https://x.com/other_mfa" } ]"""));

        static IEnumerable<(MentionKind, string)> Mentions(string extra) => Given.Of(Given.Nothing, Manifest("", ("tweets", "tweets.part0", 1)),
            File("data/tweets.js", "tweets.part0", Tweet("1", "see", extra: extra))).All<PostObserved>()[0].Post.Mentions
            .Select(mention => (mention.Kind, Reading.Name(mention.Target)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Zips_into_which_x_split_an_archive_are_one_archive_again(bool eachHasAManifest)
    {
        (string, string, int)[] counts = [("tweets", "tweets.part0", 1), ("tweets", "tweets.part1", 1), ("follower", "follower.part0", 1)];
        var second = new List<(string, string)> { File("p2/data/tweets-part1.js", "tweets.part1", Tweet("2", "two")) };
        if (eachHasAManifest) second.Add(Manifest("p2/", counts));
        var reading = Given.Of(Given.Nothing, [
            Manifest("p1/", counts), File("p1/data/tweets.js", "tweets.part0", Tweet("1", "one")),
            File("p1/data/follower.js", "follower.part0", """{ "follower" : { "accountId" : "5" } }"""), .. second]);
        Assert.Equal("x-archive", reading.Format);
        Assert.Equal(["1", "2"], reading.All<PostObserved>().Select(post => post.Post.Id));
        Assert.Single(reading.All<PostsCovered>());
        Assert.Equal(ListCompleteness.Complete, reading.End.Completeness);
    }

    [Fact]
    public void Archives_of_two_owners_or_two_days_stay_two()
    {
        var other = Manifest("b/", ("tweets", "tweets.part0", 1));
        var reading = Given.Of(Given.Nothing,
            Manifest("a/", ("tweets", "tweets.part0", 1)), File("a/data/tweets.js", "tweets.part0", Tweet("1", "one")),
            (other.Path, other.Content.Replace("\"12\"", "\"13\"", StringComparison.Ordinal)), File("b/data/tweets.js", "tweets.part0", Tweet("2", "two")));
        Assert.Equal(2, reading.Plan.Units.Count);
        Assert.Equal(["12@jack", "13@jack"], reading.All<PostObserved>().Select(post => Reading.Name(post.Post.Author)));
    }

    [Fact]
    public void The_archive_of_before_2018_counts_its_posts_and_covers_them()
    {
        var month = System.Text.Encoding.UTF8.GetString(ExampleTests.Bytes("x-archive-2014.js"));
        var details = ("a/data/js/payload_details.js", "var payload_details = { \"tweets\" : 2, \"created_at\" : \"2014-06-30 10:00:00 +0000\", \"lang\" : \"en\" }");
        var table = ("a/tweets.csv", "\"tweet_id\",\"in_reply_to_status_id\",\"in_reply_to_user_id\",\"timestamp\",\"source\",\"text\",\"retweeted_status_id\",\"retweeted_status_user_id\",\"retweeted_status_timestamp\",\"expanded_urls\"\n\"1\",\"\",\"\",\"2014-06-12 09:00:00 +0000\",\"web\",\"x\",\"\",\"\",\"\",\"\"\n");
        var reading = Given.Of(Given.Nothing, ("a/data/js/tweets/2014_06.js", month), details, table);
        Assert.Equal(["100@owner", "100@owner"], reading.All<PostObserved>().Select(post => Reading.Name(post.Post.Author)));
        Assert.Equal([MentionKind.Reply, MentionKind.Repost], reading.All<PostObserved>().Select(post => Assert.Single(post.Post.Mentions).Kind));
        Assert.Equal(new DateTimeOffset(2014, 6, 30, 10, 0, 0, TimeSpan.Zero), Assert.Single(reading.All<PostsCovered>()).To);
        Assert.True(Assert.Single(reading.Plan.Refused).Incidental);
    }
}
