using System.Text;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Formats.Reading;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Exports;

/// <summary>Files of collectors: minet and twitwi, browsers on X, Bluesky's stream, Zeeschuimer and tools for Telegram.</summary>
public sealed class CollectorTests
{
    private static string Text(string name) => Encoding.UTF8.GetString(ExampleTests.Bytes(name));

    private static IEnumerable<(MentionKind, string)> Mentions(Reading reading) =>
        reading.All<PostObserved>().SelectMany(post => post.Post.Mentions).Select(mention => (mention.Kind, Reading.Name(mention.Target)));

    [Fact]
    public void A_stream_gives_what_is_followed_at_its_end_and_what_was_unfollowed_up_to_that_moment()
    {
        var reading = Given.File(Given.Nothing, Text("bluesky-stream.jsonl"));
        Assert.Empty(reading.Missing);
        Assert.Equal(
            ["did:plc:aaaaaaaaaaaaaaaaaaaaaaaa following: did:plc:bbbbbbbbbbbbbbbbbbbbbbbb", "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa following: did:plc:cccccccccccccccccccccccc"],
            reading.Lists.Order());
        var ends = reading.All<ListEnded>().ToDictionary(end => reading.All<ListMember>().Single(member => member.List == end.List).Member.Id![8]);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1717200200) - TimeSpan.FromMicroseconds(1), ends['b'].CapturedAt);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1717200300), ends['c'].CapturedAt);
        Assert.All(reading.All<ListEnded>(), end => Assert.Equal(ListCompleteness.Partial, end.Completeness));
        Assert.Equal("mfa.example", Assert.Single(reading.All<AccountSighted>()).Handle);
        Assert.Equal([ListMessages.UnfollowsUnknown(1)], reading.Warnings);
        Assert.Contains("you chose followers", Given.File(Given.OwnedList, Text("bluesky-stream.jsonl")).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_followers_from_xs_own_pages_is_a_list_without_advertisements()
    {
        var reading = Given.File(Given.OwnedList, Text("x-timeline-followers.json"));
        Assert.Equal(["@owner followers: 101@mfa_a 102@mfa_b"], reading.Lists);
        Assert.Null(reading.End.Completeness);
        Assert.Equal(10, Assert.Single(reading.All<ProfileObserved>()).Followers);
        Assert.Equal([AskedField.Owner, AskedField.List], Given.File(Given.Captured, Text("x-timeline-posts.json")).Missing.Concat(Plan(Text("x-timeline-followers.json"))));
        var more = Given.File(Given.OwnedList, Text("x-timeline-followers.json").Replace("\"0|19", "\"17|19", StringComparison.Ordinal));
        Assert.Equal(ListCompleteness.Partial, more.End.Completeness);
        Assert.Contains(ListMessages.LastPageMissing, more.Warnings);
    }

    [Fact]
    public void Members_of_a_list_and_those_who_repost_are_no_followers()
    {
        const string timeline = """{"timeline": {"instructions": [{"entries": [{"content": {"itemContent": {"user_results": {"result": {"rest_id": "1", "core": {"screen_name": "mfa_a"}, "legacy": {"followers_count": 1}}}}}}]}]}}""";
        foreach (var before in (string[])["""{"data": {"list": {"members_timeline": """, """{"data": {"retweeters_timeline": """])
        {
            var content = before + timeline + new string('}', before.Count(letter => letter == '{'));
            Assert.Equal("imports.conflict.nolists", Given.File(Given.OwnedList, content).Refused.Code);
            Assert.Single(Given.File(Given.Captured, content).All<ProfileObserved>());
        }
    }

    [Fact]
    public void Suggestions_whom_to_follow_are_no_followers()
    {
        const string user = """{"itemContent": {"user_results": {"result": {"rest_id": "1", "core": {"screen_name": "mfa_a"}, "legacy": {"followers_count": 1}}}}}""";
        const string suggestions = """{"entryId": "who-to-follow-1", "content": {"items": [{"item": """ + user + "}]}}, ";
        const string start = """{"data": {"user": {"result": {"timeline": {"timeline": {"instructions": [{"entries": [""";
        var list = Given.File(Given.OwnedList, start + suggestions + """{"entryId": "user-2", "content": {"itemContent": {"user_results": {"result": {"rest_id": "2"}}}}}]}]}}}}}}""");
        Assert.Equal(["@owner followers: 2"], list.Lists);
        Assert.Single(list.All<ProfileObserved>());
        Assert.Empty(Given.File(Given.OwnedList, start + suggestions + "]}]}}}}}}").Lists);
    }

    [Fact]
    public void Twitwis_posts_name_whom_they_answer_and_repost_by_id()
    {
        var reading = Given.File(Given.Captured with { TimeZone = "UTC" }, Text("twitwi-posts.csv"));
        Assert.Equal([(MentionKind.Reply, "101@mfa_a"), (MentionKind.Mention, "@mfa_b"), (MentionKind.Repost, "101@mfa_a")], Mentions(reading));
        Assert.Equal([false, true], reading.All<PostObserved>().Select(post => post.Post.IsRepost));
        Assert.Equal(new DateTimeOffset(2014, 6, 25, 10, 0, 0, TimeSpan.Zero), reading.All<ProfileObserved>()[0].ObservedAt);
        Assert.Equal(["@owner followers: 101@mfa_a 102@mfa_b"], Given.File(Given.OwnedList, Text("twitwi-users.csv")).Lists);
    }

    [Fact]
    public void A_repost_on_bluesky_is_the_reposters_and_the_post_its_authors()
    {
        var reading = Given.File(Given.Captured, Text("twitwi-bluesky-posts.csv"));
        Assert.Equal(
            [(MentionKind.Mention, "did:plc:bbbbbbbbbbbbbbbbbbbbbbbb"), (MentionKind.Mention, "did:plc:cccccccccccccccccccccccc"), (MentionKind.Reply, "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa")],
            Mentions(reading));
        var repost = Assert.Single(reading.All<MentionObserved>());
        Assert.Equal(("did:plc:cccccccccccccccccccccccc@c.example", MentionKind.Repost, "did:plc:bbbbbbbbbbbbbbbbbbbbbbbb@b.example"), (Reading.Name(repost.Author), repost.Kind, Reading.Name(repost.Target)));
        var profiles = Given.File(Given.OwnedList, Text("twitwi-bluesky-profiles.csv"));
        Assert.Equal(["@owner followers: did:plc:aaaaaaaaaaaaaaaaaaaaaaaa@mfa.example did:plc:bbbbbbbbbbbbbbbbbbbbbbbb"], profiles.Lists);
    }

    [Fact]
    public void Posts_of_threads_truth_social_and_gab_are_told_by_their_addresses()
    {
        Assert.Equal([(MentionKind.Mention, "@mfa_b@truthsocial.com")], Mentions(Given.File(Given.Captured, Text("zeeschuimer-truth.csv"))));
        Assert.Equal([(MentionKind.Mention, "@mfa_b@truthsocial.com")], Mentions(Given.File(Given.Nothing, Text("zeeschuimer-truth.ndjson"))));
        Assert.Equal("@mfa_a@gab.com", Reading.Name(Assert.Single(Given.File(Given.Nothing, Text("zeeschuimer-gab.ndjson")).All<PostObserved>()).Post.Author));
        Assert.Equal([(MentionKind.Quote, "65@mfa.d"), (MentionKind.Reply, "64@mfa.c"), (MentionKind.Mention, "@mfa_b")], Mentions(Given.File(Given.Nothing, Text("zeeschuimer-threads.ndjson"))));
        var other = Text("zeeschuimer-threads.csv").Replace("/post/Cabc123", "/post/else", StringComparison.Ordinal);
        Assert.Equal([AskedField.Platform], Given.File(Given.Captured, other).Missing);
    }

    [Fact]
    public void Forwards_on_telegram_are_the_channels_that_forward()
    {
        Assert.Equal([(MentionKind.Mention, "@embassy_a"), (MentionKind.Repost, "222@embassy_b")], Mentions(Given.File(Given.Captured, Text("4cat-telegram.csv"))));
        Assert.Equal([(MentionKind.Mention, "@embassy_a"), (MentionKind.Repost, "channel222@embassy_b")], Mentions(Given.File(Given.Captured, Text("telegram-tracker.csv"))));
        var forwards = Given.File(Given.Captured, Text("telepathy-forwards.csv")).All<MentionObserved>();
        Assert.Equal([("@mfa_channel", "channel222@embassy_b"), ("@mfa_channel", "user333")], forwards.Select(forward => (Reading.Name(forward.Author), Reading.Name(forward.Target))));
    }

    [Fact]
    public void Phone_numbers_of_telepathy_are_nowhere()
    {
        var reading = Given.File(Given.Captured, Text("telepathy-members.csv"));
        Assert.Equal(["user41@ada_example", "user42"], reading.All<ProfileObserved>().Select(profile => Reading.Name(profile.Account)));
        Assert.DoesNotContain("155501", string.Join('\n', reading.Records), StringComparison.Ordinal);
        Assert.Empty(reading.Lists);
    }

    [Fact]
    public void A_reader_that_finds_nothing_stops_when_it_is_told_to()
    {
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("""{"did": "did:plc:a", "time_us": 1, "kind": "account"}""" + "\n", 1000)));
        using var package = Given.Package(("stream.jsonl", content));
        using var cancelled = new CancellationTokenSource();
        var plan = ExportReading.Plan(package, Given.Nothing);
        var records = ExportReading.Read(plan, Given.Nothing, cancelled.Token);
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => records.Count());
        Assert.Throws<OperationCanceledException>(() => Twiplomacy.Formats.Packages.CancellableStream.Of(package.Files[0], cancelled.Token).Open().ReadByte());
    }

    [Fact]
    public void Messages_of_gallery_dl_may_stand_one_a_line_and_an_error_leaves_the_list_partial()
    {
        var user = """{"rest_id": "101", "core": {"screen_name": "mfa_a", "name": "A"}, "legacy": {"followers_count": 1, "friends_count": 2, "statuses_count": 3}}""";
        var reading = Given.File(Given.OwnedList, $"[6, \"https://x.com/mfa_a\", {user}]\n[-1, {{\"error\": \"AbortExtraction\", \"message\": \"x\"}}]\n");
        Assert.Equal(["@owner followers: 101@mfa_a"], reading.Lists);
        Assert.Equal(("imports.tool.error", ListCompleteness.Partial), (reading.Reason.Code, reading.End.Completeness));
        Assert.Equal("imports.known", Given.File(Given.OwnedList, "[-1, {\"error\": \"x\"}]\n[-1, {\"error\": \"y\"}]\n").Refused.Code);
    }

    private static IReadOnlyList<AskedField> Plan(string content)
    {
        using var package = Given.Package(("a", Encoding.UTF8.GetBytes(content)));
        return ExportReading.Plan(package, Given.Captured).Units[0].Missing;
    }
}
