using System.Diagnostics;
using System.Text;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Catalogue;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Exports;

/// <summary>Twice the file takes twice the time, be it made to take more: measured with what is least disturbed of several runs.</summary>
public sealed class DoublingTests
{
    private const string Follow = """{"did": "did:plc:a", "time_us": 1717200000000000, "kind": "commit", "commit": {"operation": "OP", "collection": "app.bsky.graph.follow", "rkey": "RKEY", "record": {"subject": "did:plc:b", "createdAt": "2024-06-01T00:00:00Z"}}}""";

    /// <summary>What the file begins with, what is repeated, what it ends with; <c>#</c> stands for the number of the repetition.</summary>
    public static readonly TheoryData<string, string, string, string> Files = new()
    {
        { "links", "<html><title>Followers</title>", "<a href=\"https://www.instagram.com/mfa_#\">x</a><div>Nov 14, 2023 10:13 PM</div>", "</html>" },
        { "dates of no language", "<html><title>Followers</title>", "<a href=\"https://www.instagram.com/mfa_#\">x</a><div>lis 01, 2024 1:0#</div>", "</html>" },
        { "tags that never end", "<html><title>Followers</title><a href=\"https://www.instagram.com/mfa_a\">", "<a href='", "" },
        { "signs of tags", "<html><title>Followers</title><a href=\"https://www.instagram.com/mfa_a\">", "< a <!-- -", "" },
        { "attributes", "<html><title>Followers</title><a href=\"https://www.instagram.com/mfa_a\"><a ", "href = x ", "" },
        { "pages of other profiles", "<html><body class=\"_a6-p\">", "<a href=\"https://www.example.org/#\">x</a>", "<a href=\"https://www.instagram.com/a\">" },
        { "dates without names", "Date: 2024-01-02 10:00:00 UTC\nUsername: a\n", "Date: 2024-01-02 10:00:00 UTC\n", "" },
        { "pages of tiktok", "", "{\"data\": {\"user_followers\": [{\"username\": \"a#\"}], \"cursor\": #, \"has_more\": true}}\n", "" },
        { "follows and unfollows", "", Follow.Replace("OP", "create", StringComparison.Ordinal).Replace("RKEY", "#", StringComparison.Ordinal) + "\n" + Follow.Replace("OP", "delete", StringComparison.Ordinal).Replace("RKEY", "#", StringComparison.Ordinal) + "\n", "" },
        { "follows of many owners", "", Follow.Replace("OP", "create", StringComparison.Ordinal).Replace("RKEY", "k", StringComparison.Ordinal).Replace("plc:a", "plc:a#", StringComparison.Ordinal) + "\n", "" },
        { "connections", "{\"blocked_users\": {}, \"followers\": {", "\"a#\": \"2019-01-02T10:00:00\", ", "\"z\": \"\"}}" },
        { "names of facebook", "{\"following_v3\": [", "{\"name\": \"\u00c3\u0089 #\", \"timestamp\": 1700000000},", "{\"name\": \"Z\"}]}" },
        { "entries of a timeline", "{\"result\": {\"timeline\": {\"instructions\": [{\"entries\": [", "{\"content\": {\"itemContent\": {\"user_results\": {\"result\": {\"rest_id\": \"#\"}}}}},", "{}]}]}}}" },
        { "entries that are none", "{\"result\": {\"timeline\": {\"instructions\": [{\"entries\": [", "{\"content\": {\"cursorType\": \"Bottom\", \"value\": \"#\"}},", "{}]}]}}}" },
        { "posts of twitwi", "id,timestamp_utc,user_screen_name,text,user_id,mentioned_names\n", "#,1403600000,owner,a,9001,a|b|c|d|e|f|g|h\n", "" },
        { "posts of bluesky", "uri,user_did,timestamp_utc,mentioned_user_dids\n", "at://a/#,did:plc:a,1717200000,did:plc:b|did:plc:c\n", "" },
        { "connections of linkedin", "First Name,Last Name,URL,Connected On\n", "A,B,https://www.linkedin.com/in/a#,03 Jan 2024\n", "" },
        { "people", "person,name,twitter,instagram,country\n", "Q#,Ann Ash,a#,b#,France\n", "" },
        { "people of a query", "{\"head\": {\"vars\": [\"item\", \"itemLabel\", \"P2002\"]}, \"results\": {\"bindings\": [", "{\"item\": {\"type\": \"uri\", \"value\": \"http://www.wikidata.org/entity/Q#\"}, \"itemLabel\": {\"type\": \"literal\", \"value\": \"Ann\"}, \"P2002\": {\"type\": \"literal\", \"value\": \"a#\"}},", "{}]}}" },
        { "lines of a query", "?item\t?itemLabel\t?P2002\t?P2003\n", "<http://www.wikidata.org/entity/Q#>\t\"Ann \\\"A\\\"\"@en\t\"a#\"\t\"b#\"\n", "" },
        { "variables of a query", "{\"head\": {\"vars\": [\"item\", \"itemLabel\", \"P2002\"", ", \"v#\"", "]}, \"results\": {\"bindings\": [{\"item\": {\"type\": \"literal\", \"value\": \"a\"}, \"P2002\": {\"type\": \"literal\", \"value\": \"a\"}}]}}" },
        { "accounts of one person", "name,twitter,instagram\nBo,bo,bo\nAnn,\"", "a#;", "\",ann\n" },
        { "posts of threads", "id,thread_id,url,body,timestamp,author\n", "a#,a#,https://www.threads.com/@a/post/b#,@a @b,2024-06-01 00:00:00,a\n", "" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Twice_the_file_takes_twice_the_time(string what, string head, string repeated, string tail)
    {
        var count = 600_000 / repeated.Length;
        var (once, twice) = (Made(head, repeated, tail, count), Made(head, repeated, tail, 2 * count));
        Read(once);
        var ratio = double.MaxValue;
        // A machine that does other things at the same time makes one measure long, not all.
        for (var attempt = 0; attempt < 5 && ratio > 2.5; attempt++)
            ratio = Math.Min(ratio, Enumerable.Range(0, 3).Min(_ => Read(twice)) / Enumerable.Range(0, 3).Min(_ => Read(once)));
        Assert.True(ratio <= 2.5, $"{what}: {ratio:F1} times the time");
    }

    private static byte[] Made(string head, string repeated, string tail, int count)
    {
        var text = new StringBuilder(head, head.Length + (count * (repeated.Length + 6)));
        for (var number = 1; number <= count; number++) text.Append(repeated.Replace("#", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return Encoding.UTF8.GetBytes(text.Append(tail).ToString());
    }

    private static double Read(byte[] content)
    {
        var declaration = Given.OwnedList with { List = null, TimeZone = "UTC" };
        var watch = Stopwatch.StartNew();
        using var package = Given.Package(("upload", content));
        var plan = ExportReading.Plan(package, declaration);
        var readable = plan with { Units = [.. plan.Units.Where(unit => unit.Missing.Count == 0)] };
        var rows = ExportReading.Read(readable, declaration, CancellationToken.None).OfType<ExportRecord>().Count();
        return watch.Elapsed.TotalMilliseconds + (rows < 0 ? 1 : 0);
    }
}
