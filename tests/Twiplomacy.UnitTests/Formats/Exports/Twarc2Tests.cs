using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Posts;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Exports;

public sealed class Twarc2Tests
{
    private static string Page(string owner, string list, string? token, string? next, string at, params string[] users) =>
        "{\"data\": [" + string.Join(", ", users.Select(user =>
            $"{{\"id\": \"{user}\", \"username\": \"user{user}\", \"name\": \"U\", \"created_at\": \"2010-03-03T12:49:24.000Z\", \"verified\": false, \"protected\": false, \"public_metrics\": {{\"followers_count\": 580, \"following_count\": 518, \"tweet_count\": 5, \"listed_count\": 12}}}}"))
        + $"], \"meta\": {{\"result_count\": {users.Length}{(next is null ? "" : $", \"next_token\": \"{next}\"")}}}, "
        + $"\"__twarc\": {{\"url\": \"https://api.twitter.com/2/users/{owner}/{list}?max_results=1000{(token is null ? "" : $"&pagination_token={token}")}\", \"version\": \"2.9.5\", \"retrieved_at\": \"{at}\"}}}}\n";

    [Fact]
    public void Pages_that_follow_each_other_make_one_complete_list_captured_at_the_last()
    {
        var reading = Given.File(Given.Nothing,
            Page("9", "followers", null, "T1", "2014-06-24T10:00:00+00:00", "1", "2") + "\n" + Page("9", "followers", "T1", null, "2014-06-24T10:15:00+00:00", "3"));
        Assert.Equal("twarc2", reading.Format);
        Assert.Equal(["9 followers: 1@user1 2@user2 3@user3"], reading.Lists);
        Assert.Equal(ListCompleteness.Complete, reading.End.Completeness);
        Assert.Equal(new DateTimeOffset(2014, 6, 24, 10, 15, 0, TimeSpan.Zero), reading.End.CapturedAt);
        var profile = reading.All<ProfileObserved>()[0];
        Assert.Equal((580L, 518L, 5L, 12L, AccountStatus.Active), (profile.Followers!.Value, profile.Following!.Value, profile.Posts!.Value, profile.Listed!.Value, profile.Status!.Value));
        Assert.Empty(reading.Missing);
    }

    [Theory]
    [InlineData(null, "T1", null)]
    [InlineData("T0", null, null)]
    [InlineData(null, "T1", "T2")]
    public void A_page_missing_at_either_end_or_between_makes_the_list_partial(string? firstToken, string? firstNext, string? secondToken)
    {
        var content = Page("9", "following", firstToken, firstNext, "2014-06-24T10:00:00Z", "1");
        if (secondToken is not null) content += Page("9", "following", secondToken, null, "2014-06-24T10:01:00Z", "2");
        Assert.Equal(ListCompleteness.Partial, Given.File(Given.Nothing, content).End.Completeness);
    }

    [Fact]
    public void A_result_count_of_nought_is_a_complete_list_of_nobody()
    {
        const string content = """{"meta": {"result_count": 0}, "__twarc": {"url": "https://api.twitter.com/2/users/9/following?max_results=1000", "retrieved_at": "2013-09-05T10:00:00+00:00"}}""";
        var reading = Given.File(Given.Nothing, content);
        Assert.Equal(["9 following: "], reading.Lists);
        Assert.Equal(ListCompleteness.Complete, reading.End.Completeness);
    }

    [Fact]
    public void A_protected_owner_is_never_taken_as_an_empty_list()
    {
        const string content = """{"errors": [{"title": "Authorization Error", "detail": "Sorry, you are not authorized to see the user with id: [9].", "resource_type": "user"}], "meta": {}, "__twarc": {"url": "https://api.twitter.com/2/users/9/following", "retrieved_at": "2013-09-05T10:00:00+00:00"}}""";
        Assert.All(Given.File(Given.Nothing, content).All<ListEnded>(), ended => Assert.Equal(ListCompleteness.Partial, ended.Completeness));
    }

    [Fact]
    public void Several_owners_and_runs_in_one_file_are_lists_of_their_own()
    {
        var reading = Given.File(Given.Nothing,
            Page("9", "followers", null, null, "2014-06-24T10:00:00Z", "1") + Page("8", "following", null, null, "2014-06-24T10:00:00Z", "1")
            + Page("9", "followers", null, null, "2015-06-24T10:00:00Z", "2"));
        Assert.Equal(["9 followers: 1@user1", "8 following: 1@user1", "9 followers: 2@user2"], reading.Lists);
        Assert.Equal(3, reading.All<ListEnded>().Count(ended => ended.Completeness == ListCompleteness.Complete));
    }

    [Fact]
    public void Posts_carry_their_mentions_in_all_four_kinds_by_id_and_handle()
    {
        const string content = """
            {"data": [{"id": "100", "author_id": "1", "created_at": "2021-05-18T19:24:56.000Z", "text": "x", "lang": "fr", "in_reply_to_user_id": "2", "public_metrics": {"retweet_count": 1, "reply_count": 2, "like_count": 3, "quote_count": 4, "impression_count": 5}, "referenced_tweets": [{"type": "replied_to", "id": "50"}, {"type": "quoted", "id": "51"}], "entities": {"hashtags": [{"tag": "A"}, {"tag": "a"}], "mentions": [{"username": "two", "id": "2"}, {"username": "four"}]}}, {"id": "101", "author_id": "1", "created_at": "2021-05-18T19:24:56.000Z", "text": "RT", "referenced_tweets": [{"type": "retweeted", "id": "51"}]}], "includes": {"users": [{"id": "1", "username": "one", "name": "One"}, {"id": "2", "username": "two", "name": "Two"}], "tweets": [{"id": "50", "author_id": "2"}, {"id": "51", "author_id": "3"}]}, "__twarc": {"url": "https://api.twitter.com/2/tweets", "retrieved_at": "2021-05-19T15:26:17+00:00"}}
            """;
        var posts = Given.File(Given.Nothing, content).All<PostObserved>();
        Assert.Equal(2, posts.Count);
        var post = posts[0].Post;
        Assert.Equal("1@one", Reading.Name(post.Author));
        Assert.True(post.IsReply);
        Assert.Equal(["2@two Reply", "3 Quote", "@four Mention"], post.Mentions.Select(mention => $"{Reading.Name(mention.Target)} {mention.Kind}"));
        Assert.Equal((3L, 1L, 2L, 4L, 5L, "fr"), (post.Likes, post.Reposts, post.Replies, post.Quotes, post.Views, post.Language));
        Assert.Equal(["A"], post.Hashtags);
        Assert.Equal(MentionKind.Repost, Assert.Single(posts[1].Post.Mentions).Kind);
        Assert.True(posts[1].Post.IsRepost);
    }

    [Fact]
    public void Flattened_users_are_profiles_and_with_owner_and_list_declared_a_list_of_unproven_completeness()
    {
        const string content = """{"id": "1", "username": "one", "name": "One", "public_metrics": {"followers_count": 5}, "__twarc": {"url": "https://api.twitter.com/2/users?ids=1", "retrieved_at": "2021-05-19T15:26:17+00:00"}}""";
        Assert.Empty(Given.File(Given.Nothing, content).Lists);
        var list = Given.File(Given.OwnedList with { CapturedAt = null }, content);
        Assert.Equal(["@owner followers: 1@one"], list.Lists);
        Assert.Null(list.End.Completeness);
        Assert.Equal(5, Assert.Single(list.All<ProfileObserved>()).Followers);
    }

    [Fact]
    public void The_same_list_declared_in_the_other_direction_is_refused_with_both_said()
    {
        var refusal = Given.File(Given.Nothing with { List = ListDirection.Following }, Page("9", "followers", null, null, "2014-06-24T10:00:00Z", "1")).Refusal;
        Assert.Contains("followers", refusal, StringComparison.Ordinal);
        Assert.Contains("you chose following", refusal, StringComparison.Ordinal);
    }
}
