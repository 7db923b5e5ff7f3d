using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Reading;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.EdgeLists;

/// <summary>
/// What platforms and tools export beside lists of follows, in their shapes, offered to every reader: nothing of it becomes a
/// follow, or it is asked which list it is.
/// </summary>
public sealed class OtherListsTests
{
    /// <summary>Whose list it would be, if it were one, and the file.</summary>
    public static readonly TheoryData<string, string, string> Lists = new()
    {
        { "Mastodon's muted accounts", "me@home.example", "Account address,Hide notifications\nann@a.example,true\nben@b.example,false\n" },
        { "Mastodon's blocked accounts", "me@home.example", "ann@a.example\nben@b.example\n" },
        { "Mastodon's lists", "me@home.example", "colleagues,ann@a.example\ncolleagues,ben@b.example\nfamily,cat@c.example\n" },
        { "Mastodon's blocked domains", "me@home.example", "#domain\na.example\nb.example\n" },
        { "Mastodon's bookmarks", "me@home.example", "https://a.example/users/ann/statuses/109\nhttps://b.example/@ben/110\n" },
        { "GoToSocial's followers", "me@home.example", "Account address\nann@a.example\nben@b.example\n" },
        { "Misskey's mutes", "me@home.example", "ann@a.example\nben@b.example\n" },
        { "Bluesky's mutes", "me.bsky.social", """{"cursor": "1", "mutes": [{"did": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "handle": "ann.bsky.social"}]}""" },
        { "Bluesky's blocks", "me.bsky.social", """{"blocks": [{"did": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "handle": "ann.bsky.social", "viewer": {"blocking": "at://x"}}]}""" },
        { "Bluesky's block records", "me.bsky.social", """{"records": [{"uri": "at://did:plc:bbbbbbbbbbbbbbbbbbbbbbbb/app.bsky.graph.block/3k", "cid": "c", "value": {"$type": "app.bsky.graph.block", "subject": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "createdAt": "2024-05-01T00:00:00Z"}}]}""" },
        { "Bluesky's list items", "me.bsky.social", """{"records": [{"uri": "at://did:plc:bbbbbbbbbbbbbbbbbbbbbbbb/app.bsky.graph.listitem/3k", "cid": "c", "value": {"$type": "app.bsky.graph.listitem", "list": "at://l", "subject": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "createdAt": "2024-05-01T00:00:00Z"}}]}""" },
        { "Instagram's blocked profiles", "me", """{"relationships_blocked_users": [{"title": "ann", "media_list_data": [], "string_list_data": [{"href": "https://www.instagram.com/ann", "timestamp": 1700000000}]}]}""" },
        { "Instagram's pending requests", "me", """{"relationships_follow_requests_sent": [{"title": "", "media_list_data": [], "string_list_data": [{"href": "https://www.instagram.com/ann", "value": "ann", "timestamp": 1700000000}]}]}""" },
        { "Instagram's close friends", "me", """{"relationships_close_friends": [{"title": "", "media_list_data": [], "string_list_data": [{"href": "https://www.instagram.com/ann", "value": "ann", "timestamp": 1700000000}]}]}""" },
        { "Instagram's unfollowed profiles", "me", """{"relationships_unfollowed_users": [{"title": "", "media_list_data": [], "string_list_data": [{"href": "https://www.instagram.com/ann", "value": "ann", "timestamp": 1700000000}]}]}""" },
        { "X's blocks", "me", """window.YTD.block.part0 = [ { "blocking" : { "accountId" : "12", "userLink" : "https://twitter.com/intent/user?user_id=12" } } ]""" },
        { "X's mutes", "me", """window.YTD.mute.part0 = [ { "muting" : { "accountId" : "12", "userLink" : "https://twitter.com/intent/user?user_id=12" } } ]""" },
        { "X's lists", "me", """window.YTD.lists_member.part0 = [ { "userListInfo" : { "url" : "https://twitter.com/a/lists/b" } } ]""" },
        { "twarc2's blocks by hand", "me", "id,username,blocked_at\n12,ann,2022-01-01\n13,ben,2022-01-02\n" },
        { "a table of relationships", "me", "source,target,relationship\nme,ann,blocks\nme,ben,mutes\n" },
        { "a table of mentions", "me", "source,target,mentions,replies\nme,ann,2,1\nme,ben,1,0\n" },
        { "a table of mentions by kind", "me", "source,target,interaction\nme,ann,retweet\nme,ben,quote\n" },
        { "a table of who is mentioned", "me", "user,mentioned,count\nme,ann,2\nme,ben,1\n" },
        { "a network of mentions", "me", "<gexf version=\"1.3\"><graph defaultedgetype=\"directed\"><nodes><node id=\"me\"/><node id=\"ann\"/></nodes><edges><edge source=\"me\" target=\"ann\" label=\"mention\"/></edges></graph></gexf>" },
        { "a network of retweets and replies", "me", "<gexf version=\"1.2\"><graph defaultedgetype=\"directed\"><attributes class=\"edge\"><attribute id=\"0\" title=\"retweet\" type=\"long\"/></attributes><nodes><node id=\"me\"/><node id=\"ann\"/></nodes><edges><edge source=\"me\" target=\"ann\"><attvalues><attvalue for=\"0\" value=\"3\"/></attvalues></edge></edges></graph></gexf>" },
        { "NodeXL's replies", "me", "<graphml><key id=\"r\" for=\"edge\" attr.name=\"Relationship\"/><graph edgedefault=\"directed\"><node id=\"me\"/><node id=\"ann\"/><edge source=\"me\" target=\"ann\"><data key=\"r\">Replies to</data></edge></graph></graphml>" },
        { "a network of blocks", "me", """{"directed": true, "nodes": [{"id": "me"}, {"id": "ann"}], "links": [{"source": "me", "target": "ann", "relation": "blocks"}]}""" },
        { "Pajek's second relation", "me", "*Vertices 2\n1 \"me\"\n2 \"ann\"\n*Arcs :1 \"mentions\"\n1 2 1\n" },
        { "counts of followers", "me", "handle,followers,following\nann,10,12\nben,20,22\n" },
        { "whom the viewer follows", "me", "username,following\nann,TRUE\nben,FALSE\n" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void What_is_no_list_of_follows_becomes_none_unasked_in_any_reader(string what, string owner, string content)
    {
        foreach (var format in ExportReading.Formats.Select(format => format.Id).Prepend(null))
        {
            var declaration = Given.Captured with { Owner = AccountRef.ByHandle(owner), Format = format };
            using var package = Given.Package(("export", Encoding.UTF8.GetBytes(content)));
            var plan = ExportReading.Plan(package, declaration);
            var told = plan with { Units = [.. plan.Units.Where(unit => unit.Missing.Count == 0)] };
            var members = ExportReading.Read(package, told, declaration, CancellationToken.None).OfType<ListMember>();
            Assert.True(!members.Any(), $"{what} became follows as {string.Join(", ", told.Units.Select(unit => unit.Format.Id))}");
        }
    }
}
