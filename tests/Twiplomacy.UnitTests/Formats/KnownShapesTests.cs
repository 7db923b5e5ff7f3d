using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Formats.Reading;
using Xunit;

namespace Twiplomacy.UnitTests.Formats;

/// <summary>Every file that is known and not read is refused by its name, and no format takes it for a list.</summary>
public sealed class KnownShapesTests
{
    public static readonly TheoryData<string, string> Examples = new()
    {
        { "LinkedIn's connections", "Notes:\n\"When exporting your connection data, addresses may be missing.\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Example,https://www.linkedin.com/in/ada,,Ministry,Minister,03 Jan 2024\n" },
        { "LinkedIn's followed", "Organization,Followed On\nMinistry,Thu Jan 04 10:00:00 UTC 2024\n" },
        { "LinkedIn's followed", "Date,Status,FullName\nThu Jan 04 10:00:00 UTC 2024,Active,Ada Example\n" },
        { "LinkedIn's invitations", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nAda Example,Ben Example,\"1/4/24, 10:00 AM\",,OUTGOING,https://www.linkedin.com/in/ada,https://www.linkedin.com/in/ben\n" },
        { "LinkedIn's invitations", "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE\n1,,Ada,https://www.linkedin.com/in/ada,Ben,https://www.linkedin.com/in/ben,2024-01-04\n" },
        { "LinkedIn's connections", "First Name;Last Name;URL;Connected On\nAda;Example;https://www.linkedin.com/in/ada;03 Jan 2024\n" },
        { "YouTube's subscriptions", "Kanal-ID,Kanal-URL,Kanaltitel\nUCaaaaaaaaaaaaaaaaaaaaaa,http://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa,One\n" },
        { "Facebook's friends", """{"friends_v2": [{"name": "Ada Example", "timestamp": 1700000000}]}""" },
        { "Facebook's friends", """{"following_v3": [{"name": "Ada Example", "timestamp": 1700000000}]}""" },
        { "Facebook's friends", """[{"title": "", "string_list_data": [{"value": "Ada Example", "timestamp": 1700000000}]}]""" },
        { "Facebook's friends", """{"received_requests_v2": [{"name": "Ada Example", "timestamp": 1700000000}]}""" },
        { "Instagram's or Threads' other lists", """{"text_post_app_text_post_app_follow_requests_sent": [{"title": "", "string_list_data": [{"href": "https://www.threads.net/@wish", "value": "wish"}]}]}""" },
        { "Instagram's or Threads' download as HTML", "<html><head><title>Followers</title></head><body><a href=\"https://www.instagram.com/mfa_a\">mfa_a</a></body></html>" },
        { "Meta's download as HTML", "<html><body><div class=\"_a6-p\">Ada Example</div></body></html>" },
        { "Telegram's export as HTML", "<!DOCTYPE html><html><body><div class=\"page_wrap\">Exported</div></body></html>" },
        { "a web page", "<!doctype html><html><body>x</body></html>" },
        { "Instagram's or Threads' other lists", """{"relationships_blocked_users": [{"title": "troll", "string_list_data": [{"href": "https://www.instagram.com/_u/troll"}]}]}""" },
        { "Meta's records with labels", """{"timestamp": 1, "media": [], "label_values": [{"label": "Username", "value": "someone_mfa"}]}""" },
        { "Instagram's connections.json", """{"followers": {"mfa_a": "2019-01-01T00:00:00"}, "following": {"mfa_b": "2019-01-01T00:00:00"}, "following_hashtags": {}}""" },
        { "Instagram's personal information", """{"profile_user": [{"title": "", "string_map_data": {"Username": {"value": "owner"}}}]}""" },
        { "TikTok's download as TXT", "Date: 2024-01-02 10:00:00 UTC\r\nUsername: mfa_a\r\n\r\n" },
        { "TikTok's Research API", """{"data": {"user_followers": [{"display_name": "A", "username": "mfa_a"}], "cursor": 1, "has_more": true}}""" },
        { "the archive of X of before 2018 as a table", "\"tweet_id\",\"in_reply_to_status_id\",\"in_reply_to_user_id\",\"timestamp\",\"source\",\"text\",\"retweeted_status_id\",\"retweeted_status_user_id\",\"retweeted_status_timestamp\",\"expanded_urls\"\n\"1\",\"\",\"\",\"\",\"\",\"x\",\"\",\"\",\"\",\"\"\n" },
        { "the browser's own answers of X", """{"data": {"user": {"result": {"timeline": {"timeline": {"instructions": []}}}}}}""" },
        { "Bluesky's stream", """{"did": "did:plc:a", "time_us": 1, "kind": "commit", "commit": {"operation": "create", "collection": "app.bsky.graph.follow"}}""" },
        { "gallery-dl's messages", """[[6, "https://x.com/mfa_a", {"name": "mfa_a"}]]""" },
        { "a record of a Bluesky repository that is no follow", """{"$type": "app.bsky.graph.block", "subject": "did:plc:a", "createdAt": "2024-01-01T00:00:00Z"}""" },
        { "the commit of a Bluesky repository", """{"did": "did:plc:a", "version": 3, "rev": "3l4yzcgm4nk2a", "sig": {"$bytes": "AA"}}""" },
        { "an account's own description", """{"type": "Person", "id": "https://social.example/users/mfa", "preferredUsername": "mfa"}""" },
        { "likes or bookmarks", """{"id": "likes.json", "type": "OrderedCollection", "orderedItems": ["https://social.example/1"]}""" },
        { "an SQLite database", "SQLite format 3\0\u0010\0" },
        { "a Parquet file", "PAR1\u0015\0\u0015" },
        { "saved data of R", "RDX3\nX\n\0\0\0\u0003" },
        { "a PDF", "%PDF-1.7\n%\u00e2\u00e3" },
        { "an archive of 7-Zip or RAR", "Rar!\u001a\u0007\u0001\0" },
        { "a file compressed with bzip2", "BZh91AY&SY\0\u0001" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_known_file_is_refused_by_its_name_whatever_was_declared(string title, string content)
    {
        foreach (var declaration in new[] { Given.Nothing, Given.Captured, Given.OwnedList, Given.OwnedList with { AccountsBy = ProfileKeyKind.Handle } })
        {
            var reading = Given.Bytes(declaration, ("upload", Encoding.UTF8.GetBytes(content)));
            Assert.StartsWith(title, reading.Refusal, StringComparison.Ordinal);
            Assert.False(Assert.Single(reading.Plan.Refused).Incidental);
            Assert.DoesNotContain('\n', reading.Refusal);
            Assert.Empty(reading.Records);
        }
    }

    [Fact]
    public void Every_known_shape_has_an_example_but_those_that_are_no_text()
    {
        var shown = Examples.Select(row => (string)row[0]).ToList();
        var without = KnownShapes.All.Where(shape => !shown.Exists(title => shape.Title.StartsWith(title, StringComparison.Ordinal))).Select(shape => shape.Title);
        Assert.Equal(["a tar archive that is damaged or cut off", "an Excel workbook of before 2007 (.xls)"], without);
    }

    [Fact]
    public void An_old_workbook_is_known_by_its_first_bytes()
    {
        Assert.Contains("Excel", Given.Bytes(Given.Captured, ("a.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0])).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void No_format_that_is_read_is_taken_for_a_known_shape()
    {
        foreach (var file in Exports.ExampleTests.Expected.Select(row => (string)row[0]))
        {
            using var package = Given.Package(("upload", Exports.ExampleTests.Bytes(file)));
            Assert.Null(KnownShapes.Of(FileSample.Of(package.Files[0])));
        }
    }
}
