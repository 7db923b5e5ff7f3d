using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Catalogue;
using Xunit;

namespace Twiplomacy.UnitTests.Formats;

/// <summary>
/// What platforms and tools export beside lists of follows, in their shapes, offered to every reader: nothing of it becomes a
/// follow unasked. Names are made up.
/// </summary>
public sealed class OtherListsTests
{
    private static string Meta(string wrapper, string link = "https://www.instagram.com/ann") =>
        $$"""{"{{wrapper}}": [{"title": "ann", "media_list_data": [], "string_list_data": [{"href": "{{link}}", "value": "ann", "timestamp": 1700000000}]}]}""";

    private static string Bare(string link) =>
        $$"""[{"title": "", "media_list_data": [], "string_list_data": [{"href": "{{link}}", "value": "ann", "timestamp": 1700000000}]}]""";

    private static string Archive(string variable, string entry) => $"window.YTD.{variable}.part0 = [ {entry} ]";

    /// <summary>
    /// What it is, whose list it would be if it were one, what the file is called, what it holds; and whether that alone shows that it
    /// holds no follows, so that not even a declared list makes some of it.
    /// </summary>
    public static readonly TheoryData<string, string, string, string, bool> Lists = new()
    {
        { "X's blocks", "me", "block.js", Archive("block", """{ "blocking" : { "accountId" : "12", "userLink" : "https://twitter.com/intent/user?user_id=12" } }"""), true },
        { "X's mutes", "me", "mute.js", Archive("mute", """{ "muting" : { "accountId" : "12", "userLink" : "https://twitter.com/intent/user?user_id=12" } }"""), true },
        { "X's lists", "me", "lists-member.js", Archive("lists_member", """{ "userListInfo" : { "url" : "https://twitter.com/a/lists/b" } }"""), true },
        { "X's contacts", "me", "contact.js", Archive("contact", """{ "contact" : { "id" : "1", "phoneNumbers" : [ "+1" ] } }"""), true },
        { "X's deleted posts", "me", "deleted-tweets.js", Archive("deleted_tweets", """{ "tweet" : { "id_str" : "1", "created_at" : "Tue Dec 02 06:23:48 +0000 2025", "full_text" : "@ann" } }"""), true },
        { "members of a list of X", "me", "members.jsonl", """{"data": [{"id": "12", "username": "ann", "name": "Ann"}], "meta": {"result_count": 1}, "__twarc": {"url": "https://api.twitter.com/2/lists/5/members", "version": "2.9.0", "retrieved_at": "2022-05-01T00:00:00+00:00"}}""", true },
        { "followers of a list of X", "me", "followers.jsonl", """{"data": [{"id": "12", "username": "ann", "name": "Ann"}], "meta": {"result_count": 1}, "__twarc": {"url": "https://api.twitter.com/2/lists/5/followers", "version": "2.9.0", "retrieved_at": "2022-05-01T00:00:00+00:00"}}""", true },
        { "accounts that X blocks, by twarc2", "me", "blocking.jsonl", """{"data": [{"id": "12", "username": "ann", "name": "Ann"}], "meta": {"result_count": 1}, "__twarc": {"url": "https://api.twitter.com/2/users/5/blocking", "version": "2.9.0", "retrieved_at": "2022-05-01T00:00:00+00:00"}}""", true },
        { "those who like a post", "me", "likers.csv", "profileUrl,screenName,userId,name,query,timestamp\nhttps://twitter.com/ann,ann,12,Ann,https://twitter.com/me/status/5,2023-05-01T10:00:00.000Z\n", true },
        { "a scraped list of blocked users", "me", "blocked.json", """[{"username": "ann", "full_name": "Ann", "list_type": "blocked"}]""", true },
        { "Bluesky's mutes", "me", "mutes.json", """{"cursor": "1", "mutes": [{"did": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "handle": "ann.bsky.social"}]}""", true },
        { "Bluesky's blocks", "me", "blocks.json", """{"blocks": [{"did": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "handle": "ann.bsky.social", "viewer": {"blocking": "at://x"}}]}""", true },
        { "members of a list of Bluesky", "me", "list.json", """{"list": {"uri": "at://x", "name": "n"}, "items": [{"uri": "at://y", "subject": {"did": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "handle": "ann.bsky.social"}}]}""", true },
        { "likes on Bluesky", "me", "likes.json", """{"uri": "at://x", "likes": [{"createdAt": "2024-05-01T00:00:00Z", "actor": {"did": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "handle": "ann.bsky.social"}}]}""", true },
        { "Bluesky's block records", "me", "records.json", """{"records": [{"uri": "at://did:plc:bbbbbbbbbbbbbbbbbbbbbbbb/app.bsky.graph.block/3k", "cid": "c", "value": {"$type": "app.bsky.graph.block", "subject": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "createdAt": "2024-05-01T00:00:00Z"}}]}""", true },
        { "Bluesky's list items", "me", "records.json", """{"records": [{"uri": "at://did:plc:bbbbbbbbbbbbbbbbbbbbbbbb/app.bsky.graph.listitem/3k", "cid": "c", "value": {"$type": "app.bsky.graph.listitem", "list": "at://l", "subject": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "createdAt": "2024-05-01T00:00:00Z"}}]}""", true },
        { "an unpacked block of Bluesky", "me", "3k.json", """{"$type": "app.bsky.graph.block", "subject": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "createdAt": "2024-05-01T00:00:00Z"}""", true },
        { "an unpacked list item of Bluesky", "me", "3k.json", """{"$type": "app.bsky.graph.listitem", "list": "at://l", "subject": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "createdAt": "2024-05-01T00:00:00Z"}""", true },
        { "Instagram's blocked profiles", "me", "blocked_profiles.json", Meta("relationships_blocked_users"), true },
        { "Instagram's restricted profiles", "me", "restricted_profiles.json", Meta("relationships_restricted_users"), true },
        { "Instagram's sent requests", "me", "pending_follow_requests.json", Meta("relationships_follow_requests_sent"), true },
        { "Instagram's received requests", "me", "follow_requests_you've_received.json", Meta("relationships_follow_requests_received"), true },
        { "Instagram's recent requests", "me", "recent_follow_requests.json", Meta("relationships_permanent_follow_requests"), true },
        { "Instagram's close friends", "me", "close_friends.json", Meta("relationships_close_friends"), true },
        { "Instagram's unfollowed profiles", "me", "recently_unfollowed_profiles.json", Meta("relationships_unfollowed_users"), true },
        { "Instagram's followed hashtags", "me", "following_hashtags.json", Meta("relationships_following_hashtags", "https://www.instagram.com/explore/tags/un"), true },
        { "Instagram's hidden stories", "me", "hide_story_from.json", Meta("relationships_hide_stories_from"), true },
        { "Instagram's dismissed suggestions", "me", "removed_suggestions.json", Meta("relationships_dismissed_suggested_users"), true },
        { "Instagram's blocked profiles without a wrapper", "me", "blocked_profiles.json", Bare("https://www.instagram.com/ann"), true },
        { "Instagram's requests without a wrapper", "me", "pending_follow_requests.json", Bare("https://www.instagram.com/ann"), true },
        { "Instagram's followed hashtags without a wrapper", "me", "topics.json", Bare("https://www.instagram.com/explore/tags/un"), true },
        { "Instagram's likes", "me", "liked_posts.json", Meta("likes_media_likes", "https://www.instagram.com/p/abc/"), true },
        { "Meta's records with labels", "me", "blocked_profiles.json", """[{"timestamp": 1, "media": [], "label_values": [{"label": "Username", "value": "ann"}]}]""", true },
        { "requests on Threads", "me", "pending_follow_requests.json", Meta("text_post_app_text_post_app_follow_requests_sent", "https://www.threads.net/@ann"), true },
        { "Facebook's friends", "me", "your_friends.json", """{"friends_v2": [{"name": "Ann", "timestamp": 1700000000}]}""", true },
        { "Facebook's followers", "me", "people_who_followed_you.json", """[{"title": "", "string_list_data": [{"value": "Ann Example", "timestamp": 1700000000}]}]""", true },
        { "Facebook's removed friends", "me", "removed_friends.json", """{"deleted_friends_v2": [{"name": "Ann", "timestamp": 1700000000}]}""", true },
        { "Facebook's followed pages", "me", "pages.json", """{"pages_followed_v2": [{"timestamp": 1700000000, "title": "Ann"}]}""", true },
        { "TikTok's blocked accounts", "me", "user_data_tiktok.json", """{"Your Activity": {"Hashtag": {}}, "App Settings": {"Block List": {"BlockList": [{"Date": "2024-01-02 10:00:00", "UserName": "ann"}]}}}""", true },
        { "likes of Mastodon", "me", "likes.json", """{"id": "likes.json", "type": "OrderedCollection", "orderedItems": ["https://a.example/users/ann/statuses/1"]}""", true },
        { "a collection of the Fediverse that is no outbox", "me", "followers.json", """{"type": "OrderedCollection", "totalItems": 9, "first": "https://a.example/users/me/followers?page=1"}""", true },
        { "contacts of Telegram", "me", "result.json", """{"contacts": {"about": "x", "list": [{"user_id": 1, "first_name": "Ann", "last_name": "", "date": "2024-01-01T10:00:00"}]}}""", true },
        { "a private conversation on Telegram", "me", "result.json", """{"name": "Ann", "type": "personal_chat", "id": 1, "messages": [{"id": 1, "type": "message", "date": "2024-01-01T10:00:00", "from": "Ann", "from_id": "user1", "text": "hi"}]}""", true },
        { "LinkedIn's connections", "me", "Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnn,Example,https://www.linkedin.com/in/ann,,Ministry,Minister,03 Jan 2024\n", true },
        { "LinkedIn's invitations", "me", "Invitations.csv", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nMe Example,Ann Example,1/4/24,,OUTGOING,https://www.linkedin.com/in/me,https://www.linkedin.com/in/ann\n", true },
        { "TikTok's blocked accounts as text", "me", "Block List.txt", "Date: 2024-01-02 10:00:00 UTC\nUsername: ann\n\nDate: 2024-01-02 10:00:00 UTC\nUsername: ben\n", false },
        { "Instagram's blocked profiles as a page", "me", "blocked_profiles.html", "<html><title>Blocked profiles</title><a href=\"https://www.instagram.com/ann\">ann</a></html>", true },
        { "Instagram's followed hashtags as a page", "me", "following_hashtags.html", "<html><title>Hashtags</title><a href=\"https://www.instagram.com/ann\">ann</a></html>", true },
        { "Instagram's blocks of before 2021", "me", "connections.json", """{"blocked_users": {"ann": "2019-01-01T00:00:00"}, "close_friends": {"ben": "2019-01-01T00:00:00"}, "followers": {}, "following": {}}""", true },
        { "blocks in Bluesky's stream", "me", "stream.jsonl", """{"did": "did:plc:bbbbbbbbbbbbbbbbbbbbbbbb", "time_us": 1717200000000000, "kind": "commit", "commit": {"operation": "create", "collection": "app.bsky.graph.block", "rkey": "3k", "record": {"subject": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"}}}""", true },
        { "members of a list from X's pages", "me", "members.json", """{"data": {"list": {"members_timeline": {"timeline": {"instructions": [{"entries": [{"content": {"itemContent": {"user_results": {"result": {"rest_id": "12", "core": {"screen_name": "ann"}}}}}}]}]}}}}}""", true },
        { "members of a chat of Telegram", "me", "members.csv", ";Username;Full name;User ID;Phone number;Group name\n0;ann;Ann;12;1555;group\n", true },
        { "forwards on Telegram", "me", "forwards.csv", "Source;Target;Label;Source_ID;Username;Timestamp\nAnn;me;Me;PeerChannel(channel_id=12);ann;2024-06-01T00:00:00+00:00\n", true },
        { "YouTube's subscriptions", "me", "subscriptions.csv", "Channel Id,Channel Url,Channel Title\nUCaaaaaaaaaaaaaaaaaaaaaa,http://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa,Ann\n", true },
        { "Mastodon's muted accounts", "me@home.example", "export", "Account address,Hide notifications\nann@a.example,true\nben@b.example,false\n", true },
        { "Mastodon's blocked accounts", "me@home.example", "export", "ann@a.example\nben@b.example\n", false },
        { "Mastodon's lists", "me@home.example", "export", "colleagues,ann@a.example\ncolleagues,ben@b.example\nfamily,cat@c.example\n", false },
        { "Mastodon's blocked domains", "me@home.example", "export", "#domain\na.example\nb.example\n", false },
        { "Mastodon's bookmarks", "me@home.example", "export", "https://a.example/users/ann/statuses/109\nhttps://b.example/@ben/110\n", false },
        { "GoToSocial's followers", "me@home.example", "export", "Account address\nann@a.example\nben@b.example\n", false },
        { "Misskey's mutes", "me@home.example", "export", "ann@a.example\nben@b.example\n", false },
        { "twarc2's blocks by hand", "me", "export", "id,username,blocked_at\n12,ann,2022-01-01\n13,ben,2022-01-02\n", false },
        { "a table of relationships", "me", "export", "source,target,relationship\nme,ann,blocks\nme,ben,mutes\n", false },
        { "a table of mentions", "me", "export", "source,target,mentions,replies\nme,ann,2,1\nme,ben,1,0\n", false },
        { "a table of mentions by kind", "me", "export", "source,target,interaction\nme,ann,retweet\nme,ben,quote\n", false },
        { "a table of who is mentioned", "me", "export", "user,mentioned,count\nme,ann,2\nme,ben,1\n", false },
        { "a network of mentions", "me", "export", "<gexf version=\"1.3\"><graph defaultedgetype=\"directed\"><nodes><node id=\"me\"/><node id=\"ann\"/></nodes><edges><edge source=\"me\" target=\"ann\" label=\"mention\"/></edges></graph></gexf>", false },
        { "a network of retweets and replies", "me", "export", "<gexf version=\"1.2\"><graph defaultedgetype=\"directed\"><attributes class=\"edge\"><attribute id=\"0\" title=\"retweet\" type=\"long\"/></attributes><nodes><node id=\"me\"/><node id=\"ann\"/></nodes><edges><edge source=\"me\" target=\"ann\"><attvalues><attvalue for=\"0\" value=\"3\"/></attvalues></edge></edges></graph></gexf>", false },
        { "NodeXL's replies", "me", "export", "<graphml><key id=\"r\" for=\"edge\" attr.name=\"Relationship\"/><graph edgedefault=\"directed\"><node id=\"me\"/><node id=\"ann\"/><edge source=\"me\" target=\"ann\"><data key=\"r\">Replies to</data></edge></graph></graphml>", false },
        { "a network of blocks", "me", "export", """{"directed": true, "nodes": [{"id": "me"}, {"id": "ann"}], "links": [{"source": "me", "target": "ann", "relation": "blocks"}]}""", false },
        { "Pajek's second relation", "me", "export", "*Vertices 2\n1 \"me\"\n2 \"ann\"\n*Arcs :1 \"mentions\"\n1 2 1\n", false },
        { "counts of followers", "me", "export", "handle,followers,following\nann,10,12\nben,20,22\n", false },
        { "whom the viewer follows", "me", "export", "username,following\nann,TRUE\nben,FALSE\n", false },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void What_is_no_list_of_follows_becomes_none_in_any_reader(string what, string owner, string path, string content, bool isEvident)
    {
        foreach (var format in ExportReading.Formats.Select(format => format.Id).Prepend(null))
            Assert.True(Members(owner, path, content, null, format) == 0, $"{what} became follows, read as {format}");
        foreach (var list in isEvident ? Enum.GetValues<ListDirection>() : [])
            Assert.True(Members(owner, path, content, list, null) == 0, $"{what} became follows when --list {list} was said");
    }

    [Fact]
    public void A_bare_list_of_instagram_called_following_is_asked_which_it_is()
    {
        using var package = Given.Package(("following.json", Encoding.UTF8.GetBytes(Bare("https://www.instagram.com/ann"))));
        var declaration = Given.OwnedList with { List = null };
        Assert.Equal([AskedField.List], ExportReading.Plan(package, declaration).Units[0].Missing);
        Assert.Equal(["@owner following: @ann"], Given.Of(Given.OwnedList with { List = ListDirection.Following }, ("following.json", Bare("https://www.instagram.com/ann"))).Lists);
    }

    private static int Members(string owner, string path, string content, ListDirection? list, string? format)
    {
        var declaration = Given.Captured with { Owner = AccountRef.ByHandle(owner), List = list, Format = format };
        using var package = Given.Package((path, Encoding.UTF8.GetBytes(content)));
        var plan = ExportReading.Plan(package, declaration);
        var told = plan with { Units = [.. plan.Units.Where(unit => unit.Missing.Count == 0)] };
        return ExportReading.Read(told, declaration, CancellationToken.None).OfType<ListMember>().Count();
    }
}
