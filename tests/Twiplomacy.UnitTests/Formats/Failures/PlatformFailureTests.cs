using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Posts;
using Twiplomacy.UnitTests.Formats.Exports;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Failures;

/// <summary>The failures that belong to one platform's exports.</summary>
public sealed class PlatformFailureTests
{
    [Fact]
    public void Case_8_double_encoded_names_of_meta_are_repaired_and_right_ones_kept()
    {
        var post = Assert.Single(ExampleTests.Read("crowdtangle-facebook.csv").All<PostObserved>()).Post;
        Assert.Equal("Minist\u00E8re A", post.Author.Name);
        Assert.Equal("Utrikesdepartementet \u00C5\u00C4\u00D6", Given.File(Given.Captured with { TimeZone = "UTC" },
            "Post ID,Page ID,Page name,Publish time\n1,2,Utrikesdepartementet \u00C5\u00C4\u00D6,04/16/2020 09:48\n").All<PostObserved>()[0].Post.Author.Name);
    }

    [Fact]
    public void Case_11_parts_of_one_instagram_list_in_several_files_are_one_list()
    {
        const string one = """[{"title": "", "media_list_data": [], "string_list_data": [{"href": "https://www.instagram.com/a", "value": "a", "timestamp": 1751562738}]}]""";
        var reading = Given.Of(Given.OwnedList, ("followers_1.json", one), ("followers_2.json", one.Replace("\"a\"", "\"b\"", StringComparison.Ordinal)));
        Assert.Equal(["@owner followers: @a @b"], reading.Lists);
        Assert.Null(reading.End.Completeness);
    }

    [Fact]
    public void Case_12_ids_without_handles_are_members_all_the_same()
    {
        Assert.Equal(["@owner following: 819992522109894658 12"], ExampleTests.Read("x-archive-following.js").Lists);
    }

    [Fact]
    public void Case_14_a_row_with_id_and_handle_is_a_sighting_of_both()
    {
        Assert.Equal(new AccountRef("101", "mfa_a", "Ministry A"), ExampleTests.Read("twarc-csv-users.csv").All<ProfileObserved>()[0].Account);
    }

    [Fact]
    public void Case_17_a_list_shorter_than_the_platform_states_is_partial_and_both_counts_are_said()
    {
        var reading = Given.File(Given.OwnedList with { Platform = "vk" }, """{"response": {"count": 971, "items": [1, 2]}}""");
        Assert.Equal((ListCompleteness.Partial, 971L), (reading.End.Completeness!.Value, reading.End.StatedCount!.Value));
        Assert.Contains("971", Assert.Single(reading.Warnings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_19_instagrams_name_may_be_value_title_or_link()
    {
        Assert.Equal(["@owner followers: @mfa_a @mfa.b @mfa_c"], ExampleTests.Read("instagram-followers.json").Lists);
    }

    [Fact]
    public void Case_20_a_post_of_x_without_its_author_is_kept_as_a_rejected_row()
    {
        var reading = ExampleTests.Read("zeeschuimer-x.ndjson");
        Assert.Equal(2, Assert.Single(reading.Rejected).Row);
        Assert.Equal("101@mfa_a", Reading.Name(Assert.Single(reading.All<PostObserved>()).Post.Author));
    }

    [Fact]
    public void Case_21_a_time_in_the_collectors_zone_or_eastern_daylight_time_becomes_utc()
    {
        Assert.Equal(new DateTimeOffset(2021, 5, 18, 18, 24, 56, TimeSpan.Zero), ExampleTests.Read("twint-tweets.csv").All<PostObserved>()[0].Post.At);
        Assert.Equal(new DateTimeOffset(2020, 4, 16, 13, 48, 29, TimeSpan.Zero), ExampleTests.Read("crowdtangle-facebook.csv").All<PostObserved>()[0].Post.At);
    }

    [Fact]
    public void Case_21_a_time_without_a_zone_is_rejected_until_a_zone_is_declared()
    {
        const string content = "channel_id,message_id,date,message_text\n1,2,2022-07-02 10:00:00,x\n";
        Assert.Contains("--time-zone", Reading.Said(Given.File(Given.Nothing, content).Reason), StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2022, 7, 2, 5, 0, 0, TimeSpan.Zero),
            Assert.Single(Given.File(Given.Nothing with { TimeZone = "Asia/Tashkent" }, content).All<PostObserved>()).Post.At);
    }

    [Theory]
    [InlineData("instagram-following.json", "relationships_following")]
    [InlineData("bluesky-records.json", "app.bsky.graph.follow")]
    [InlineData("mastodon-follows.csv", "Mastodon")]
    public void Case_22_a_list_in_the_wrong_slot_is_refused_and_both_are_said(string file, string evidence)
    {
        var reading = Given.Bytes(Given.OwnedList, ("upload", ExampleTests.Bytes(file)));
        Assert.Contains(evidence, reading.Refusal, StringComparison.Ordinal);
        Assert.Contains("you chose followers", reading.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_platform_than_declared_is_refused_with_both()
    {
        Assert.Equal("The file is from instagram, but you chose x.",
            Given.Bytes(Given.OwnedList with { Platform = "x" }, ("upload", ExampleTests.Bytes("instagram-followers.json"))).Refusal);
    }

    [Theory]
    [InlineData("<!DOCTYPE gexf [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><gexf><graph><nodes><node id=\"&b;\"/></nodes></graph></gexf>")]
    [InlineData("<!DOCTYPE graphml SYSTEM \"file:///etc/passwd\"><graphml><graph><node id=\"a\"/></graph></graphml>")]
    public void Entity_bombs_and_external_entities_are_refused(string xml)
    {
        Assert.Equal("imports.xml.dtd", Given.File(Given.Captured, xml).Refused.Code);
    }

    [Fact]
    public void Xml_that_is_cut_off_keeps_what_came_before()
    {
        var whole = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Formats", "Examples", "network.gexf"));
        var reading = Given.File(Given.Captured, whole[..whole.IndexOf("<edge id=\"1\"", StringComparison.Ordinal)]);
        Assert.Equal(["@mfa_a following: @mfa_b"], reading.Lists);
        Assert.Contains("damaged", reading.Reason.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_viewers_own_relations_never_become_the_owners()
    {
        Assert.Equal(["did:plc:owner@mfa.example followers: did:plc:aaa@a.example did:plc:bbb did:plc:ccc@c.example"], ExampleTests.Read("bluesky-followers.json").Lists);
        Assert.Equal(["@owner followers: 101@mfa_a"], ExampleTests.Read("twitter-web-exporter-followers.csv").Lists);
    }

    [Fact]
    public void A_bluesky_page_that_announces_another_is_partial()
    {
        Assert.Equal(ListCompleteness.Partial, ExampleTests.Read("bluesky-records.json").End.Completeness);
        Assert.Null(ExampleTests.Read("bluesky-followers.json").End.Completeness);
    }

    [Fact]
    public void A_bluesky_repository_is_complete_at_its_last_revision_with_dated_follows()
    {
        var car = Made.Car("did:plc:owner", ("did:plc:aaa", "2024-02-03T04:05:06Z"));
        var reading = Given.Bytes(Given.Nothing, ("repo.car", car));
        Assert.Equal(["did:plc:owner following: did:plc:aaa"], reading.Lists);
        Assert.Equal((ListCompleteness.Complete, 2024), (reading.End.Completeness!.Value, reading.End.CapturedAt!.Value.Year));
        Assert.Equal(new DateTimeOffset(2024, 2, 3, 4, 5, 6, TimeSpan.Zero), reading.All<ListMember>()[0].FollowedAt);
        Assert.Equal(ListCompleteness.Partial, Given.Bytes(Given.Nothing, ("repo.car", car[..^3])).End.Completeness);
    }

    [Theory]
    // A map of 2^63 and of 2^64 - 1 fields, an array of 2^32 - 1 items, a text of 2^31 - 1 bytes: none of them is there.
    [InlineData("BB8000000000000000")]
    [InlineData("BBFFFFFFFFFFFFFFFF")]
    [InlineData("A161619AFFFFFFFF")]
    [InlineData("A161617A7FFFFFFF")]
    // A map cut off after its name, a name that is a number, two items, a name twice, a length that does not exist, letters
    // that are no UTF-8.
    [InlineData("A16161")]
    [InlineData("A10161")]
    [InlineData("A16161F6F6")]
    [InlineData("A261616162616161 63")]
    [InlineData("A161615C")]
    [InlineData("A1616162C328")]
    public void A_damaged_block_of_a_bluesky_repository_is_rejected_and_the_list_is_partial(string block)
    {
        var reading = Given.Bytes(Given.Nothing, ("repo.car", Made.CarWith(Convert.FromHexString(block.Replace(" ", "", StringComparison.Ordinal)))));

        Assert.Equal("imports.car.damaged", reading.Reason.Code);
        Assert.Equal(["did:plc:owner following: did:plc:aaa"], reading.Lists);
        Assert.Equal(ListCompleteness.Partial, reading.End.Completeness);
    }

    [Theory]
    [InlineData(60, 0)]
    [InlineData(100, 1)]
    [InlineData(3_000_000, 1)]
    public void A_block_of_a_bluesky_repository_may_nest_only_so_deep(int depth, int rejected)
    {
        byte[] nested = [0xA1, 0x61, (byte)'a', .. Enumerable.Repeat((byte)0x81, depth), 0xF6];

        var reading = Given.Bytes(Given.Nothing, ("repo.car", Made.CarWith(nested)));

        Assert.Equal(rejected, reading.All<RejectedRow>().Count);
        Assert.Equal(rejected == 0 ? ListCompleteness.Complete : ListCompleteness.Partial, reading.End.Completeness);
    }

    [Theory]
    // Links to other blocks, numbers, bytes and blocks that are no map (a picture, a number) do no harm.
    [InlineData("A161 61D82A450001020304")]
    [InlineData("A26161FB4000000000000000 6162820143010203")]
    [InlineData("FFD8FFE0")]
    [InlineData("01")]
    public void What_a_bluesky_repository_holds_besides_follows_is_passed_over(string block)
    {
        var reading = Given.Bytes(Given.Nothing, ("repo.car", Made.CarWith(Convert.FromHexString(block.Replace(" ", "", StringComparison.Ordinal)))));

        Assert.Empty(reading.All<RejectedRow>());
        Assert.Equal(ListCompleteness.Complete, reading.End.Completeness);
    }

    [Fact]
    public void A_workbook_of_nodexl_is_read_from_its_second_row()
    {
        var reading = Given.Bytes(Given.Captured, ("network.xlsx", Made.Workbook()));
        Assert.Equal("nodexl", reading.Format);
        Assert.Equal(["@mfa_a following: @mfa_b"], reading.Lists);
        Assert.Equal(MentionKind.Mention, Assert.Single(reading.All<MentionObserved>()).Kind);
        Assert.Equal((580L, 518L), (reading.All<ProfileObserved>()[0].Followers!.Value, reading.All<ProfileObserved>()[0].Following!.Value));
    }

    [Fact]
    public void Private_conversations_on_telegram_are_not_read()
    {
        const string content = """{"name": "Friend", "type": "personal_chat", "id": 5, "messages": [{"id": 1, "type": "message", "date": "2022-01-02T10:00:00", "from_id": "user5", "text": "x"}]}""";
        Assert.Equal("imports.telegram.private", Given.File(Given.Nothing, content).Refused.Code);
    }

    [Fact]
    public void A_bad_day_or_country_in_a_panel_rejects_its_row_only()
    {
        var reading = Given.File(Given.Nothing, "handle,country,office_from,party\na,FR,2012-13-01,x\nb,France,,x\nc,fr,2012-05-15,y\n");
        Assert.Equal([2L, 3], reading.Rejected.Select(row => row.Row));
        var described = Assert.Single(reading.All<AccountDescribed>());
        Assert.Equal(("FR", new DateOnly(2012, 5, 15), "y"), (described.Country, described.OfficeFrom, described.Attributes["party"]));
    }
}
