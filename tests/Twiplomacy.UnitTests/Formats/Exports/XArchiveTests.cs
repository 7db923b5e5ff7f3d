using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Exports;

public sealed class XArchiveTests
{
    private static (string Path, string Content) Manifest(int followers, int following, bool partial = false) => ("data/manifest.js", $$"""
        window.__THAR_CONFIG = { "userInfo" : { "accountId" : "12", "userName" : "jack", "displayName" : "Jack" },
          "archiveInfo" : { "sizeBytes" : "100", "generationDate" : "2014-06-24T10:00:00.000Z", "isPartialArchive" : {{(partial ? "true" : "false")}}, "maxPartSizeBytes" : "100" },
          "dataTypes" : { "follower" : { "files" : [ { "fileName" : "data/follower.js", "globalName" : "YTD.follower.part0", "count" : "{{followers}}" } ] },
            "following" : { "files" : [ { "fileName" : "data/following.js", "globalName" : "YTD.following.part0", "count" : "{{following}}" } ] } } }
        """);

    private static (string Path, string Content) List(string name, int part, params string[] ids) => ($"data/{name}{(part == 0 ? "" : $"-part{part}")}.js",
        $"window.YTD.{name}.part{part} = [ " + string.Join(", ", ids.Select(id =>
            $"{{ \"{name}\" : {{ \"accountId\" : \"{id}\", \"userLink\" : \"https://twitter.com/intent/user?user_id={id}\" }} }}")) + " ]");

    [Fact]
    public void Lists_are_complete_when_the_manifest_counts_what_was_read()
    {
        var zip = Given.Zip(Manifest(3, 1), List("follower", 0, "1", "2"), List("follower", 1, "819992522109894658"), List("following", 0, "2"), ("Your archive.html", "<html>"));
        var reading = Given.Bytes(Given.Nothing, ("archive.zip", zip));
        Assert.Equal("x-archive", reading.Format);
        Assert.Equal(["12@jack followers: 1 2 819992522109894658", "12@jack following: 2"], reading.Lists);
        Assert.All(reading.All<ListEnded>(), ended =>
        {
            Assert.Equal(ListCompleteness.Complete, ended.Completeness);
            Assert.Equal(new DateTimeOffset(2014, 6, 24, 10, 0, 0, TimeSpan.Zero), ended.CapturedAt);
        });
        Assert.Empty(reading.Missing);
        Assert.True(Assert.Single(reading.Plan.Refused).Incidental);
    }

    [Fact]
    public void A_part_that_is_missing_makes_the_list_partial_and_both_counts_are_said()
    {
        var reading = Given.Of(Given.Nothing, Manifest(3, 0), List("follower", 0, "1", "2"), List("following", 0));
        var followers = reading.All<ListEnded>()[0];
        Assert.Equal((ListCompleteness.Partial, 3L), (followers.Completeness!.Value, followers.StatedCount!.Value));
        Assert.Contains("3 accounts", Assert.Single(reading.Warnings).ToString(), StringComparison.Ordinal);
        Assert.Equal(ListCompleteness.Complete, reading.All<ListEnded>()[1].Completeness);
    }

    [Fact]
    public void An_archive_that_calls_itself_partial_proves_nothing_and_contradicts_complete()
    {
        (string, string)[] files = [Manifest(1, 0, partial: true), List("follower", 0, "1")];
        Assert.Equal(ListCompleteness.Partial, Given.Of(Given.Nothing, files).All<ListEnded>()[0].Completeness);
        var refused = Given.Of(Given.Nothing with { Completeness = ListCompleteness.Complete }, files);
        Assert.Equal("imports.conflict.partial", refused.Plan.Refused[0].Reason.Code);
    }

    [Fact]
    public void A_count_of_nought_is_a_complete_list_of_nobody()
    {
        var reading = Given.Of(Given.Nothing, Manifest(0, 0), List("follower", 0));
        Assert.Equal(["12@jack followers: ", "12@jack following: "], reading.Lists);
        Assert.All(reading.All<ListEnded>(), ended => Assert.Equal(ListCompleteness.Complete, ended.Completeness));
    }

    [Fact]
    public void Without_a_manifest_the_owner_is_in_account_js_and_the_capture_is_asked_for()
    {
        var account = ("data/account.js", """window.YTD.account.part0 = [ { "account" : { "email" : "a@b.example", "username" : "jack", "accountId" : "12", "createdAt" : "2006-03-21T20:50:14.000Z" } } ]""");
        var reading = Given.Of(Given.Nothing, account, List("follower", 0, "1"));
        Assert.Equal(["12@jack followers: 1"], reading.Lists);
        Assert.Equal([AskedField.Captured], reading.Missing);
        Assert.Null(reading.End.Completeness);
    }

    [Fact]
    public void A_single_list_without_anything_else_asks_for_its_owner_and_capture()
    {
        using var package = Given.Package(("follower.js", System.Text.Encoding.UTF8.GetBytes(List("follower", 0, "1").Content)));
        var plan = Twiplomacy.Formats.Catalogue.ExportReading.Plan(package, Given.Nothing);
        Assert.Equal([AskedField.Owner, AskedField.Captured], plan.Units[0].Missing);
    }

    [Fact]
    public void The_history_of_the_handle_dates_both_handles_by_the_change()
    {
        var history = ("data/screen-name-change.js", """
            window.YTD.screen_name_change.part0 = [ { "screenNameChange" : { "accountId" : "12", "screenNameChange" : { "changedAt" : "2013-01-02T03:04:05.000Z", "changedFrom" : "old", "changedTo" : "jack" } } } ]
            """);
        var sightings = Given.Of(Given.Nothing, Manifest(0, 0), history).All<AccountSighted>();
        Assert.Equal(["old", "jack"], sightings.Select(sighting => sighting.Handle));
        Assert.True(sightings[0].SeenAt < sightings[1].SeenAt);
    }

    [Theory]
    [InlineData("tweets", "[ { \"tweet\" : ", " } ]")]
    [InlineData("tweet", "[ ", " ]")]
    public void Posts_are_read_from_old_and_new_archives(string name, string before, string after)
    {
        const string tweet = """
            { "id_str" : "1", "created_at" : "Tue Dec 02 06:23:48 +0000 2014", "full_text" : "RT @bob: hi #diplomacy", "favorite_count" : "3", "retweet_count" : "4", "lang" : "en",
              "entities" : { "hashtags" : [ { "text" : "diplomacy", "indices" : [ "1", "2" ] } ], "user_mentions" : [ { "screen_name" : "bob", "name" : "Bob", "id_str" : "819992522109894658", "indices" : [ "3", "7" ] }, { "screen_name" : "carol", "id_str" : "5" } ] } }
            """;
        var reading = Given.Of(Given.Nothing, Manifest(0, 0), ($"data/{name}.js", $"window.YTD.{name}.part0 = {before}{tweet}{after}"));
        var post = Assert.Single(reading.All<PostObserved>()).Post;
        Assert.Equal(("1", true, 3L, 4L), (post.Id, post.IsRepost, post.Likes!.Value, post.Reposts!.Value));
        Assert.Equal(["diplomacy"], post.Hashtags);
        Assert.Equal([MentionKind.Repost, MentionKind.Mention], post.Mentions.Select(mention => mention.Kind));
        Assert.Equal("819992522109894658", post.Mentions[0].Target.Id);
    }

    [Fact]
    public void Another_owner_or_day_than_declared_refuses_the_archive_with_both_values()
    {
        var owner = Given.Of(new ImportDeclaration { Owner = new("12", "jill") }, Manifest(0, 0));
        Assert.Empty(owner.Plan.Refused);
        var other = Given.Of(new ImportDeclaration { Owner = new(null, "jill") }, Manifest(0, 0));
        Assert.Equal("The file belongs to @jack, but you gave @jill.", other.Refusal);
        var day = Given.Of(Given.Captured with { CapturedAt = Twiplomacy.Core.Time.Capture.Parse("2014-06-25") }, Manifest(0, 0));
        Assert.Contains("24 June 2014", day.Refusal, StringComparison.Ordinal);
        Assert.Empty(Given.Of(Given.Captured with { CapturedAt = Twiplomacy.Core.Time.Capture.Parse("2014") }, Manifest(0, 0)).Plan.Refused);
    }
}
