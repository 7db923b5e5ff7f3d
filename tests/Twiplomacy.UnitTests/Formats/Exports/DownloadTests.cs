using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Formats.Declarations;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Exports;

/// <summary>Downloads of one's own account: which of their files are read, and how the owner is known.</summary>
public sealed class DownloadTests
{
    private const string Instagram = """[{"title": "", "string_list_data": [{"href": "https://www.instagram.com/mfa_a", "value": "mfa_a", "timestamp": 1751562738}]}]""";
    private const string Folder = "instagram-owner-2025/";
    private const string Lists = Folder + "connections/followers_and_following/";

    private static (string Path, string Content) Personal(string name) => (Folder + "personal_information/personal_information/personal_information.json",
        $$$$"""{"profile_user": [{"title": "", "string_map_data": {"Username": {"href": "", "value": "{{{{name}}}}", "timestamp": 0}}}]}""");

    private static string Wrapped(string wrapper, string name) =>
        $$$"""{"{{{wrapper}}}": [{"title": "{{{name}}}", "string_list_data": [{"href": "https://www.instagram.com/_u/{{{name}}}", "timestamp": 1700000000}]}]}""";

    [Fact]
    public void Of_a_whole_download_of_instagram_only_followers_and_following_are_read_and_the_owner_is_known()
    {
        var reading = Given.Of(Given.Captured, Personal("owner_mfa"), (Lists + "followers_1.json", Instagram), (Lists + "following.json", Wrapped("relationships_following", "mfa_b")),
            (Lists + "blocked_profiles.json", Wrapped("relationships_blocked_users", "troll")), (Lists + "pending_follow_requests.json", Wrapped("relationships_follow_requests_sent", "wish")),
            (Lists + "recently_unfollowed_profiles.json", Wrapped("relationships_unfollowed_users", "gone")), (Lists + "close_friends.json", Wrapped("relationships_close_friends", "close")),
            (Lists + "restricted_profiles.json", """{"timestamp": 1, "media": [], "label_values": [{"label": "Username", "value": "someone_mfa"}]}"""),
            (Folder + "your_instagram_activity/threads/followers.json", Wrapped("text_post_app_text_post_app_followers", "mfa_c")));
        Assert.Equal(["@owner_mfa followers: @mfa_a", "@owner_mfa followers: @mfa_c", "@owner_mfa following: @mfa_b"], reading.Lists.Order());
        Assert.Equal(["instagram", "instagram", "threads"], reading.Plan.Units.Select(unit => unit.Platform).Order());
        Assert.All(reading.Plan.Units, unit => Assert.Empty(unit.Missing));
        Assert.All(reading.Plan.Refused, refused => Assert.True(refused.Incidental));
        Assert.Equal(6, reading.Plan.Refused.Count);
    }

    [Fact]
    public void What_else_lies_in_a_whole_download_is_passed_over_and_beside_a_single_list_it_is_told()
    {
        const string messages = """{"participants": [{"name": "Ada"}], "messages": []}""";
        var whole = Given.Of(Given.Captured, Personal("owner_mfa"), (Lists + "followers_1.json", Instagram), (Folder + "your_instagram_activity/messages/inbox/1.json", messages), ("other/1.json", messages));
        Assert.Equal([(Folder + "personal_information/personal_information/personal_information.json", true), (Folder + "your_instagram_activity/messages/inbox/1.json", true), ("other/1.json", false)],
            whole.Plan.Refused.Select(refused => (refused.File.Path, refused.Incidental)).OrderBy(refused => refused.Path.StartsWith("other", StringComparison.Ordinal)).ThenBy(refused => refused.Path, StringComparer.Ordinal));
        Assert.False(Assert.Single(Given.Of(Given.OwnedList, ("followers_1.json", Instagram), ("1.json", messages)).Plan.Refused).Incidental);
    }

    [Fact]
    public void Another_owner_than_the_downloads_is_refused_with_both()
    {
        var reading = Given.Of(Given.Captured with { Owner = AccountRef.ByHandle("else") }, Personal("owner_mfa"), (Lists + "followers_1.json", Instagram));
        Assert.Contains(reading.Plan.Refused, refused => refused.Reason == DeclarationMessages.OtherOwner("@owner_mfa", "@else"));
        Assert.Empty(reading.Plan.Units);
    }

    [Fact]
    public void Facebooks_list_in_the_shape_of_instagrams_is_not_taken_for_one()
    {
        const string facebook = """[{"title": "", "string_list_data": [{"value": "Ada Example", "timestamp": 1700000000}]}]""";
        Assert.Contains("Facebook", Given.File(Given.OwnedList, facebook).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Tiktoks_lists_have_their_dates_in_utc_and_their_owner_from_the_profile()
    {
        var whole = System.Text.Encoding.UTF8.GetString(ExampleTests.Bytes("tiktok.json"))
            .Replace("\"Follower\":", "\"Profile Info\": {\"ProfileMap\": {\"userName\": \"owner_mfa\"}}, \"Follower\":", StringComparison.Ordinal);
        var reading = Given.File(Given.Captured, whole);
        Assert.Equal(["@owner_mfa followers: @mfa_a @mfa.b", "@owner_mfa following: @mfa_a"], reading.Lists);
        Assert.Equal(new DateTimeOffset(2024, 1, 2, 10, 0, 0, TimeSpan.Zero), reading.All<ListMember>()[0].FollowedAt);
        Assert.Equal("imports.conflict.owner", Given.File(Given.OwnedList, whole).Refused.Code);
    }

    [Theory]
    [InlineData("""{"Your Activity": {"Follower": {"FansList": [{"Date": "2024-01-02 10:00:00", "UserName": "mfa_a"}]}}}""")]
    [InlineData("""{"Activity": {"Follower List": {"FansList": [{"Date": "2021-01-02 10:00:00", "UserName": "mfa_a"}]}}}""")]
    [InlineData("""{"Follower": {"FansList": [{"Date": "2024-01-02 10:00:00", "UserName": "mfa_a"}]}}""")]
    public void Every_layout_of_tiktok_is_read(string content)
    {
        Assert.Equal(["@owner followers: @mfa_a"], Given.File(Given.OwnedList, content).Lists);
        Assert.Contains("you chose following", Given.File(Given.OwnedList with { List = ListDirection.Following }, content).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Channels_that_were_left_on_telegram_are_read_like_the_others()
    {
        const string content = """
            {"chats": {"list": [{"name": "A", "type": "public_channel", "id": 111, "messages": [{"id": 1, "type": "message", "date_unixtime": "1704103200", "from": "A", "from_id": "channel111", "text": "hi"}]}]},
             "left_chats": {"list": [{"name": "B", "type": "public_channel", "id": 222, "messages": [{"id": 1, "type": "message", "date_unixtime": "1704103200", "from": "B", "from_id": "channel222", "text": "hi"}]},
               {"name": "C", "type": "personal_chat", "id": 333, "messages": [{"id": 1, "type": "message", "date_unixtime": "1704103200", "from": "C", "from_id": "user3", "text": "secret"}]}]}}
            """;
        Assert.Equal(["111/1", "222/1"], Given.File(Given.Nothing, content).All<PostObserved>().Select(post => post.Post.Id));
    }

    [Fact]
    public void Users_as_json_are_a_list_once_its_owner_and_direction_are_declared()
    {
        const string content = """[{"username": "mfa_a", "full_name": "A", "id": "1"}, {"username": "mfa_b", "full_name": "B", "id": "2"}]""";
        Assert.Equal(["@owner followers: 1@mfa_a 2@mfa_b"], Given.File(Given.OwnedList, content).Lists);
        using var package = Given.Package(("a", System.Text.Encoding.UTF8.GetBytes(content)));
        Assert.Equal([AskedField.Owner, AskedField.List], ExportReading.Plan(package, Given.Captured).Units[0].Missing);
        Assert.Contains("blocked", Given.File(Given.OwnedList, """[{"username": "a", "list_type": "blocked"}]""").Refusal, StringComparison.Ordinal);
        Assert.Contains("you chose followers", Given.File(Given.OwnedList, """[{"username": "a", "list_type": "following"}]""").Refusal, StringComparison.Ordinal);
        Assert.Empty(Given.File(Given.OwnedList, """[{"username": "a", "text": "a post"}]""").Plan.Units);
    }

    [Fact]
    public void Phantombusters_rows_name_the_account_asked_for_and_when()
    {
        var reading = Given.Bytes(new ImportDeclaration { List = ListDirection.Followers }, ("result.csv", ExampleTests.Bytes("phantombuster-followers.csv")));
        Assert.Equal(["@owner followers: 101@mfa_a 102@mfa_b"], reading.Lists);
        Assert.Empty(reading.Missing);
        Assert.Equal(new DateTimeOffset(2023, 5, 1, 10, 0, 5, TimeSpan.Zero), reading.End.CapturedAt);
        var other = Given.Bytes(Given.OwnedList with { Owner = AccountRef.ByHandle("else") }, ("result.csv", ExampleTests.Bytes("phantombuster-followers.csv")));
        Assert.Contains("@else", other.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_of_x_whose_user_has_no_legacy_gives_its_author_and_whom_it_quotes()
    {
        const string line = """{"item_id": "105", "source_platform": "twitter.com", "timestamp_collected": 1745000000000, "data": {"rest_id": "105", "core": {"user_results": {"result": {"rest_id": "9001", "core": {"name": "Owner", "screen_name": "owner_mfa"}}}}, "quoted_status_result": {"result": {"tweet": {"rest_id": "104", "core": {"user_results": {"result": {"rest_id": "9002", "core": {"screen_name": "other_mfa"}}}}, "legacy": {}}}}, "legacy": {"id_str": "105", "created_at": "Thu Mar 13 10:00:00 +0000 2025", "full_text": "look", "entities": {"user_mentions": []}}}}""";
        var reading = Given.File(Given.Nothing, line);
        var post = Assert.Single(reading.All<PostObserved>()).Post;
        Assert.Equal("9001@owner_mfa", Reading.Name(post.Author));
        Assert.Equal([(MentionKind.Quote, "9002@other_mfa")], post.Mentions.Select(mention => (mention.Kind, Reading.Name(mention.Target))));
        Assert.Empty(reading.All<ProfileObserved>());
    }

    [Theory]
    [InlineData("instagram", "thanks @an.n, @b_e_n. and you@c.example", "@an.n @b_e_n")]
    [InlineData("bluesky", "thanks @ann.bsky.social.", "@ann.bsky.social")]
    [InlineData("x", "thanks @ann.you", "@ann")]
    public void A_name_in_a_text_ends_where_names_of_its_platform_end(string platform, string text, string names)
    {
        var reading = Given.File(Given.Captured with { Platform = platform }, $"id,thread_id,author,body,timestamp\n1,1,{(platform == "bluesky" ? "me.bsky.social" : "me")},\"{text}\",2025-03-13 10:00:00\n");
        Assert.Equal(names, string.Join(' ', Assert.Single(reading.All<PostObserved>()).Post.Mentions.Select(mention => Reading.Name(mention.Target))));
    }

    [Fact]
    public void Quotes_and_replies_stand_in_zeeschuimers_own_table_under_names_of_their_own()
    {
        const string content = "id,thread_id,timestamp,body,author,author_id,is_retweet,retweet_count,retweeted_user,quote_author,replied_author\n"
            + "1,1,2025-03-13 10:00:00,look,owner_mfa,9001,no,0,,other_mfa,\n2,1,2025-03-13 10:01:00,yes,owner_mfa,9001,no,0,,,third_mfa\n";
        Assert.Equal([(MentionKind.Quote, "@other_mfa"), (MentionKind.Reply, "@third_mfa")],
            Given.File(Given.Captured, content).All<PostObserved>().SelectMany(post => post.Post.Mentions).Select(mention => (mention.Kind, Reading.Name(mention.Target))));
    }

    [Fact]
    public void Posts_of_twitter_web_exporter_are_dated_by_their_zone_and_reply_to_whom_they_name_first()
    {
        const string content = """
            [{"id": "201", "created_at": "2025-03-13 18:00:00 +08:00", "full_text": "@beta_mfa thanks, @gamma_mfa", "screen_name": "owner_mfa", "user_id": "9001", "in_reply_to": "100", "retweeted_status": null, "quoted_status": null},
             {"id": "202", "created_at": "2025-03-13 18:01:00 +08:00", "full_text": "and more", "screen_name": "owner_mfa", "user_id": "9001", "in_reply_to": "201", "retweeted_status": null},
             {"id": "203", "created_at": "2025-03-13 18:02:00 +08:00", "full_text": "RT @delta_mfa: hello", "screen_name": "owner_mfa", "user_id": "9001", "in_reply_to": null, "retweeted_status": "102"},
             {"id": "204", "created_at": "2025-03-13 18:03:00 +08:00", "full_text": "look", "screen_name": "owner_mfa", "user_id": "9001", "quoted_status": "103", "metadata": {"rest_id": "204", "core": {"user_results": {"result": {"rest_id": "9001", "core": {"screen_name": "owner_mfa"}}}}, "quoted_status_result": {"result": {"core": {"user_results": {"result": {"rest_id": "55", "core": {"screen_name": "epsilon_mfa"}}}}}}, "legacy": {"id_str": "204", "created_at": "Thu Mar 13 10:03:00 +0000 2025", "full_text": "look"}}}]
            """;
        var posts = Given.File(Given.Captured, content).All<PostObserved>().Select(post => post.Post).ToList();
        Assert.Equal(new DateTimeOffset(2025, 3, 13, 10, 0, 0, TimeSpan.Zero), posts[0].At);
        Assert.Equal([(MentionKind.Reply, "@beta_mfa"), (MentionKind.Mention, "@gamma_mfa")], Of(posts[0]));
        Assert.Equal([(MentionKind.Reply, "9001@owner_mfa")], Of(posts[1]));
        Assert.Equal([(MentionKind.Repost, "@delta_mfa")], Of(posts[2]));
        Assert.Equal([(MentionKind.Quote, "55@epsilon_mfa")], Of(posts[3]));

        static IEnumerable<(MentionKind, string)> Of(Post post) => post.Mentions.Select(mention => (mention.Kind, Reading.Name(mention.Target)));
    }
}
