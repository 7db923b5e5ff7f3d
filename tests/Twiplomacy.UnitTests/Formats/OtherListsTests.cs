using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Formats.Reading;
using Xunit;

namespace Twiplomacy.UnitTests.Formats;

/// <summary>
/// What platforms and tools export beside lists of follows, in their shapes, offered to every reader: nothing of it becomes a
/// follow. Names are made up.
/// </summary>
public sealed class OtherListsTests
{
    private static string Meta(string wrapper, string link = "https://www.instagram.com/ann") =>
        $$"""{"{{wrapper}}": [{"title": "ann", "media_list_data": [], "string_list_data": [{"href": "{{link}}", "value": "ann", "timestamp": 1700000000}]}]}""";

    private static string Bare(string link) =>
        $$"""[{"title": "", "media_list_data": [], "string_list_data": [{"href": "{{link}}", "value": "ann", "timestamp": 1700000000}]}]""";

    private static string Archive(string variable, string entry) => $"window.YTD.{variable}.part0 = [ {entry} ]";

    /// <summary>What it is, what it is called, what it holds. By each file itself it is known that it holds no follows.</summary>
    public static readonly TheoryData<string, string, string> Lists = new()
    {
        { "X's blocks", "block.js", Archive("block", """{ "blocking" : { "accountId" : "12", "userLink" : "https://twitter.com/intent/user?user_id=12" } }""") },
        { "X's mutes", "mute.js", Archive("mute", """{ "muting" : { "accountId" : "12", "userLink" : "https://twitter.com/intent/user?user_id=12" } }""") },
        { "X's lists", "lists-member.js", Archive("lists_member", """{ "userListInfo" : { "url" : "https://twitter.com/a/lists/b" } }""") },
        { "X's contacts", "contact.js", Archive("contact", """{ "contact" : { "id" : "1", "phoneNumbers" : [ "+1" ] } }""") },
        { "X's deleted posts", "deleted-tweets.js", Archive("deleted_tweets", """{ "tweet" : { "id_str" : "1", "created_at" : "Tue Dec 02 06:23:48 +0000 2025", "full_text" : "@ann" } }""") },
        { "members of a list of X", "members.jsonl", """{"data": [{"id": "12", "username": "ann", "name": "Ann"}], "meta": {"result_count": 1}, "__twarc": {"url": "https://api.twitter.com/2/lists/5/members", "version": "2.9.0", "retrieved_at": "2022-05-01T00:00:00+00:00"}}""" },
        { "followers of a list of X", "followers.jsonl", """{"data": [{"id": "12", "username": "ann", "name": "Ann"}], "meta": {"result_count": 1}, "__twarc": {"url": "https://api.twitter.com/2/lists/5/followers", "version": "2.9.0", "retrieved_at": "2022-05-01T00:00:00+00:00"}}""" },
        { "accounts that X blocks, by twarc2", "blocking.jsonl", """{"data": [{"id": "12", "username": "ann", "name": "Ann"}], "meta": {"result_count": 1}, "__twarc": {"url": "https://api.twitter.com/2/users/5/blocking", "version": "2.9.0", "retrieved_at": "2022-05-01T00:00:00+00:00"}}""" },
        { "those who like a post", "likers.csv", "profileUrl,screenName,userId,name,query,timestamp\nhttps://twitter.com/ann,ann,12,Ann,https://twitter.com/me/status/5,2023-05-01T10:00:00.000Z\n" },
        { "a scraped list of blocked users", "blocked.json", """[{"username": "ann", "full_name": "Ann", "list_type": "blocked"}]""" },
        { "Bluesky's mutes", "mutes.json", """{"cursor": "1", "mutes": [{"did": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "handle": "ann.bsky.social"}]}""" },
        { "Bluesky's blocks", "blocks.json", """{"blocks": [{"did": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "handle": "ann.bsky.social", "viewer": {"blocking": "at://x"}}]}""" },
        { "members of a list of Bluesky", "list.json", """{"list": {"uri": "at://x", "name": "n"}, "items": [{"uri": "at://y", "subject": {"did": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "handle": "ann.bsky.social"}}]}""" },
        { "likes on Bluesky", "likes.json", """{"uri": "at://x", "likes": [{"createdAt": "2024-05-01T00:00:00Z", "actor": {"did": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "handle": "ann.bsky.social"}}]}""" },
        { "Bluesky's block records", "records.json", """{"records": [{"uri": "at://did:plc:bbbbbbbbbbbbbbbbbbbbbbbb/app.bsky.graph.block/3k", "cid": "c", "value": {"$type": "app.bsky.graph.block", "subject": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "createdAt": "2024-05-01T00:00:00Z"}}]}""" },
        { "Bluesky's list items", "records.json", """{"records": [{"uri": "at://did:plc:bbbbbbbbbbbbbbbbbbbbbbbb/app.bsky.graph.listitem/3k", "cid": "c", "value": {"$type": "app.bsky.graph.listitem", "list": "at://l", "subject": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "createdAt": "2024-05-01T00:00:00Z"}}]}""" },
        { "an unpacked block of Bluesky", "3k.json", """{"$type": "app.bsky.graph.block", "subject": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "createdAt": "2024-05-01T00:00:00Z"}""" },
        { "an unpacked list item of Bluesky", "3k.json", """{"$type": "app.bsky.graph.listitem", "list": "at://l", "subject": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "createdAt": "2024-05-01T00:00:00Z"}""" },
        { "Instagram's blocked profiles", "blocked_profiles.json", Meta("relationships_blocked_users") },
        { "Instagram's restricted profiles", "restricted_profiles.json", Meta("relationships_restricted_users") },
        { "Instagram's sent requests", "pending_follow_requests.json", Meta("relationships_follow_requests_sent") },
        { "Instagram's received requests", "follow_requests_you've_received.json", Meta("relationships_follow_requests_received") },
        { "Instagram's recent requests", "recent_follow_requests.json", Meta("relationships_permanent_follow_requests") },
        { "Instagram's close friends", "close_friends.json", Meta("relationships_close_friends") },
        { "Instagram's unfollowed profiles", "recently_unfollowed_profiles.json", Meta("relationships_unfollowed_users") },
        { "Instagram's followed hashtags", "following_hashtags.json", Meta("relationships_following_hashtags", "https://www.instagram.com/explore/tags/un") },
        { "Instagram's hidden stories", "hide_story_from.json", Meta("relationships_hide_stories_from") },
        { "Instagram's dismissed suggestions", "removed_suggestions.json", Meta("relationships_dismissed_suggested_users") },
        { "Instagram's blocked profiles without a wrapper", "blocked_profiles.json", Bare("https://www.instagram.com/ann") },
        { "Instagram's requests without a wrapper", "pending_follow_requests.json", Bare("https://www.instagram.com/ann") },
        { "Instagram's followed hashtags without a wrapper", "topics.json", Bare("https://www.instagram.com/explore/tags/un") },
        { "Instagram's likes", "liked_posts.json", Meta("likes_media_likes", "https://www.instagram.com/p/abc/") },
        { "Meta's records with labels", "blocked_profiles.json", """[{"timestamp": 1, "media": [], "label_values": [{"label": "Username", "value": "ann"}]}]""" },
        { "requests on Threads", "pending_follow_requests.json", Meta("text_post_app_text_post_app_follow_requests_sent", "https://www.threads.net/@ann") },
        { "Facebook's friends", "your_friends.json", """{"friends_v2": [{"name": "Ann", "timestamp": 1700000000}]}""" },
        { "Facebook's followers", "people_who_followed_you.json", """[{"title": "", "string_list_data": [{"value": "Ann Example", "timestamp": 1700000000}]}]""" },
        { "Facebook's removed friends", "removed_friends.json", """{"deleted_friends_v2": [{"name": "Ann", "timestamp": 1700000000}]}""" },
        { "Facebook's followed pages", "pages.json", """{"pages_followed_v2": [{"timestamp": 1700000000, "title": "Ann"}]}""" },
        { "TikTok's blocked accounts", "user_data_tiktok.json", """{"Your Activity": {"Hashtag": {}}, "App Settings": {"Block List": {"BlockList": [{"Date": "2024-01-02 10:00:00", "UserName": "ann"}]}}}""" },
        { "likes of Mastodon", "likes.json", """{"id": "likes.json", "type": "OrderedCollection", "orderedItems": ["https://a.example/users/ann/statuses/1"]}""" },
        { "a collection of the Fediverse that is no outbox", "followers.json", """{"type": "OrderedCollection", "totalItems": 9, "first": "https://a.example/users/me/followers?page=1"}""" },
        { "contacts of Telegram", "result.json", """{"contacts": {"about": "x", "list": [{"user_id": 1, "first_name": "Ann", "last_name": "", "date": "2024-01-01T10:00:00"}]}}""" },
        { "a private conversation on Telegram", "result.json", """{"name": "Ann", "type": "personal_chat", "id": 1, "messages": [{"id": 1, "type": "message", "date": "2024-01-01T10:00:00", "from": "Ann", "from_id": "user1", "text": "hi"}]}""" },
        { "LinkedIn's connections", "Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnn,Example,https://www.linkedin.com/in/ann,,Ministry,Minister,03 Jan 2024\n" },
        { "LinkedIn's invitations", "Invitations.csv", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nMe Example,Ann Example,1/4/24,,OUTGOING,https://www.linkedin.com/in/me,https://www.linkedin.com/in/ann\n" },
        { "YouTube's subscriptions", "subscriptions.csv", "Channel Id,Channel Url,Channel Title\nUCaaaaaaaaaaaaaaaaaaaaaa,http://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa,Ann\n" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void What_is_no_list_of_follows_becomes_none_in_any_reader(string what, string path, string content)
    {
        foreach (var format in ExportReading.Formats.Select(format => format.Id).Prepend(null))
            Assert.True(Members(path, content, null, format) == 0, $"{what} became follows, read as {format}");
        foreach (var list in Enum.GetValues<ListDirection>())
            Assert.True(Members(path, content, list, null) == 0, $"{what} became follows when --list {list} was said");
    }

    [Fact]
    public void A_bare_list_of_instagram_called_following_is_asked_which_it_is()
    {
        using var package = Given.Package(("following.json", Encoding.UTF8.GetBytes(Bare("https://www.instagram.com/ann"))));
        var declaration = Given.OwnedList with { List = null };
        Assert.Equal(["--list following|followers"], ExportReading.Plan(package, declaration).Units[0].Missing);
        Assert.Equal(["@owner following: @ann"], Given.Of(Given.OwnedList with { List = ListDirection.Following }, ("following.json", Bare("https://www.instagram.com/ann"))).Lists);
    }

    private static int Members(string path, string content, ListDirection? list, string? format)
    {
        var declaration = Given.Captured with { Owner = AccountRef.ByHandle("me"), List = list, Format = format };
        using var package = Given.Package((path, Encoding.UTF8.GetBytes(content)));
        var plan = ExportReading.Plan(package, declaration);
        var told = plan with { Units = [.. plan.Units.Where(unit => unit.Missing.Count == 0)] };
        return ExportReading.Read(package, told, declaration, CancellationToken.None).OfType<ListMember>().Count();
    }
}
