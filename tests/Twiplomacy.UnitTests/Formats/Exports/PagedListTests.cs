using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Exports;

/// <summary>Lists in pages: whole by the set of their pages, whatever the order of the files.</summary>
public sealed class PagedListTests
{
    private static (string Path, string Content) Bluesky(int page, bool isLast) => ($"page-{page}.json",
        $$"""{"subject": {"did": "did:plc:owner"}, {{(isLast ? "" : $"\"cursor\": \"c{page}\",")}} "followers": [{"did": "did:plc:m{{page}}"}]}""");

    private static (string Path, string Content)[] TwelvePages => [.. Enumerable.Range(1, 12).Select(page => Bluesky(page, isLast: page == 12))];

    [Fact]
    public void Twelve_pages_are_one_list_in_the_order_of_their_numbers_and_may_be_declared_complete()
    {
        var reading = Given.Of(Given.Captured, TwelvePages);
        Assert.Equal(["did:plc:owner followers: " + string.Join(' ', Enumerable.Range(1, 12).Select(page => $"did:plc:m{page}"))], reading.Lists);
        Assert.Null(reading.End.Completeness);
        Assert.Empty(reading.Warnings);
    }

    [Fact]
    public void Without_the_last_page_or_with_two_of_them_a_list_is_partial_and_the_reason_is_said()
    {
        var cut = Given.Of(Given.Captured, TwelvePages[..11]);
        Assert.Equal(ListCompleteness.Partial, cut.End.Completeness);
        Assert.Equal("imports.pages.last", Assert.Single(cut.Warnings).Code);
        var mixed = Given.Of(Given.Captured, [.. TwelvePages, Bluesky(20, isLast: true)]);
        Assert.Equal(ListCompleteness.Partial, mixed.End.Completeness);
        Assert.Equal("imports.pages.several", Assert.Single(mixed.Warnings).Code);
    }

    [Fact]
    public void A_first_and_last_page_of_api_1_proves_its_list_and_several_do_not()
    {
        const string page = """{"ids": [11, 1000000000000000013], "next_cursor": 0, "next_cursor_str": "0", "previous_cursor": 0, "previous_cursor_str": "0"}""";
        var whole = Given.File(Given.OwnedList, page);
        Assert.Equal(["@owner followers: 11 1000000000000000013"], whole.Lists);
        Assert.Equal(ListCompleteness.Complete, whole.End.Completeness);
        var more = page.Replace("\"next_cursor_str\": \"0\"", "\"next_cursor_str\": \"5\"", StringComparison.Ordinal);
        Assert.Equal(ListCompleteness.Partial, Given.File(Given.OwnedList, more).End.Completeness);
        var last = page.Replace("\"previous_cursor_str\": \"0\"", "\"previous_cursor_str\": \"-5\"", StringComparison.Ordinal);
        var two = Given.Of(Given.OwnedList, ("p1.json", more), ("p2.json", last));
        Assert.Null(two.End.Completeness);
        Assert.Equal(4, two.All<ListMember>().Count);
    }

    [Fact]
    public void A_service_that_copies_api_1_leaves_the_cursor_out_on_the_last_page()
    {
        Assert.Null(Given.File(Given.OwnedList, """{"users": [{"id_str": "11", "screen_name": "mfa_a"}], "next_cursor": ""}""").End.Completeness);
        Assert.Equal(ListCompleteness.Partial, Given.File(Given.OwnedList, """{"users": [{"id_str": "11", "screen_name": "mfa_a"}], "next_cursor": "abc"}""").End.Completeness);
        Assert.Equal([AskedField.Owner, AskedField.List], Missing());

        static IReadOnlyList<AskedField> Missing()
        {
            using var package = Given.Package(("a", System.Text.Encoding.UTF8.GetBytes("""{"ids": [1], "next_cursor": 0}""")));
            return Twiplomacy.Formats.Catalogue.ExportReading.Plan(package, Given.Captured).Units[0].Missing;
        }
    }

    [Fact]
    public void An_unpacked_repository_is_its_owners_list_as_of_its_commit()
    {
        const string follow = """{"$type": "app.bsky.graph.follow", "subject": "did:plc:aaa", "createdAt": "2024-02-03T04:05:06.000Z"}""";
        var reading = Given.Of(Given.Nothing,
            ("repo/_commit.json", """{"did": "did:plc:owner", "version": 3, "rev": "3l4yzcgm4nk2a", "sig": {"$bytes": "AA"}}"""),
            ("repo/app.bsky.feed.post/1.json", """{"$type": "app.bsky.feed.post", "text": "x", "createdAt": "2024-02-03T04:05:06.000Z"}"""),
            ("repo/app.bsky.graph.follow/1.json", follow), ("repo/app.bsky.graph.follow/2.json", follow.Replace("aaa", "bbb", StringComparison.Ordinal)));
        Assert.Equal("bluesky-unpacked", reading.Format);
        Assert.Empty(reading.Missing);
        Assert.Equal(["did:plc:owner following: did:plc:aaa did:plc:bbb"], reading.Lists);
        Assert.Equal((null, 2024), (reading.End.Completeness, reading.End.CapturedAt!.Value.Year));
        Assert.All(reading.Plan.Refused, refused => Assert.True(refused.Incidental));
        Assert.Contains("@declared", Given.Of(Given.Captured with { Owner = new AccountRef("did:plc:other", "declared") }, ("r/_commit.json", """{"did": "did:plc:owner", "rev": "3l4yzcgm4nk2a", "sig": 1}"""), ("r/app.bsky.graph.follow/1.json", follow)).Plan.Refused[^1].Reason.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_of_many_records_is_planned_in_the_time_of_its_files()
    {
        var files = Enumerable.Range(0, 15_000).Select(number => ($"app.bsky.graph.follow/{number}.json", $$"""{"$type": "app.bsky.graph.follow", "subject": "did:plc:m{{number}}"}""")).ToArray();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var reading = Given.Of(Given.Captured with { Owner = AccountRef.ById("did:plc:owner") }, files);
        Assert.Equal(15_000, reading.All<ListMember>().Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed} for 15,000 files");
    }
}
