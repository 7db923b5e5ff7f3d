using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Formats.Exports;
using Twiplomacy.Formats.Sampling;
using Xunit;

namespace Twiplomacy.UnitTests.Formats;

/// <summary>Every file that is known and not read is refused by its name, and no format takes it for a list.</summary>
public sealed class KnownShapesTests
{
    public static readonly TheoryData<string, string> Examples = new()
    {
        { "linkedin-follows", "Organization,Followed On\nMinistry,Thu Jan 04 10:00:00 UTC 2024\n" },
        { "linkedin-follows", "Date,Status,FullName\nThu Jan 04 10:00:00 UTC 2024,Active,Ada Example\n" },
        { "linkedin-messages", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nAda Example,Ben Example,\"1/4/24, 10:00 AM\",,OUTGOING,https://www.linkedin.com/in/ada,https://www.linkedin.com/in/ben\n" },
        { "linkedin-messages", "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE\n1,,Ada,https://www.linkedin.com/in/ada,Ben,https://www.linkedin.com/in/ben,2024-01-04\n" },
        { "facebook", """{"friends_v2": [{"name": "Ada Example", "timestamp": 1700000000}]}""" },
        { "facebook", """{"friends": [{"name": "Ada Example", "timestamp": 1700000000}]}""" },
        { "facebook", """[{"title": "", "string_list_data": [{"value": "Ada Example", "timestamp": 1700000000}]}]""" },
        { "facebook", """{"received_requests_v2": [{"name": "Ada Example", "timestamp": 1700000000}]}""" },
        { "instagram-others", """{"text_post_app_text_post_app_follow_requests_sent": [{"title": "", "string_list_data": [{"href": "https://www.threads.net/@wish", "value": "wish"}]}]}""" },
        { "instagram-html", "<html><head><title>Blocked profiles</title></head><body><a href=\"https://www.instagram.com/mfa_a\">mfa_a</a></body></html>" },
        { "meta-html", "<html><body><div class=\"_a6-p\">Ada Example</div></body></html>" },
        { "telegram-html", "<!DOCTYPE html><html><body><div class=\"page_wrap\">Exported</div></body></html>" },
        { "html", "<!doctype html><html><body>x</body></html>" },
        { "instagram-others", """{"relationships_blocked_users": [{"title": "troll", "string_list_data": [{"href": "https://www.instagram.com/_u/troll"}]}]}""" },
        { "meta-labels", """{"timestamp": 1, "media": [], "label_values": [{"label": "Username", "value": "someone_mfa"}]}""" },
        { "instagram-person", """{"profile_user": [{"title": "", "string_map_data": {"Username": {"value": "owner"}}}]}""" },
        { "x-archive-table", "\"tweet_id\",\"in_reply_to_status_id\",\"in_reply_to_user_id\",\"timestamp\",\"source\",\"text\",\"retweeted_status_id\",\"retweeted_status_user_id\",\"retweeted_status_timestamp\",\"expanded_urls\"\n\"1\",\"\",\"\",\"\",\"\",\"x\",\"\",\"\",\"\",\"\"\n" },
        { "gallery-dl", """[[6, "https://x.com/mfa_a", {"name": "mfa_a"}]]""" },
        { "bluesky-record", """{"$type": "app.bsky.graph.block", "subject": "did:plc:a", "createdAt": "2024-01-01T00:00:00Z"}""" },
        { "bluesky-commit", """{"did": "did:plc:a", "version": 3, "rev": "3l4yzcgm4nk2a", "sig": {"$bytes": "AA"}}""" },
        { "actor", """{"type": "Person", "id": "https://social.example/users/mfa", "preferredUsername": "mfa"}""" },
        { "fediverse-likes", """{"id": "likes.json", "type": "OrderedCollection", "orderedItems": ["https://social.example/1"]}""" },
        { "sqlite", "SQLite format 3\0\u0010\0" },
        { "parquet", "PAR1\u0015\0\u0015" },
        { "r", "RDX3\nX\n\0\0\0\u0003" },
        { "pdf", "%PDF-1.7\n%\u00e2\u00e3" },
        { "archive", "Rar!\u001a\u0007\u0001\0" },
        { "compressed", "BZh91AY&SY\0\u0001" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_known_file_is_refused_by_its_name_whatever_was_declared(string id, string content)
    {
        foreach (var declaration in new[] { Given.Nothing, Given.Captured, Given.OwnedList, Given.OwnedList with { AccountsBy = ProfileKeyKind.Handle } })
        {
            var reading = Given.Bytes(declaration, ("upload", Encoding.UTF8.GetBytes(content)));
            Assert.Equal(KnownShapes.All.Single(shape => shape.Id == id).Reason, reading.Refused);
            Assert.False(Assert.Single(reading.Plan.Refused).Incidental);
            Assert.DoesNotContain('\n', reading.Refusal);
            Assert.Empty(reading.Records);
        }
    }

    [Fact]
    public void Every_known_shape_has_an_example_but_those_that_are_no_text()
    {
        var shown = Examples.Select(row => (string)row[0]).ToList();
        var without = KnownShapes.All.Where(shape => !shown.Contains(shape.Id)).Select(shape => shape.Id);
        Assert.Equal(["tar", "xls"], without);
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
