using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Exports;

/// <summary>One made-up file per format: what it is taken for, and how much of what comes out of it.</summary>
public sealed class ExampleTests
{
    public static readonly TheoryData<string, string, string, int, int, int, int, int> Expected = new()
    {
        // file, format, platform, members of lists, profiles, posts, mentions (in posts or alone), rejected rows
        { "edge-list.csv", "edge-list", "x", 3, 0, 0, 0, 0 },
        { "edge-list-dyads.csv", "edge-list", "x", 5, 0, 0, 0, 0 },
        { "edge-list-tab.tsv", "edge-list", "x", 2, 0, 0, 0, 0 },
        { "edge-list-gephi.csv", "edge-list", "x", 3, 0, 0, 0, 0 },
        { "panel.csv", "panel", "x", 0, 0, 0, 0, 0 },
        { "panel-platforms.csv", "panel", "x", 0, 0, 0, 0, 0 },
        { "panel-wikidata.csv", "panel", "x", 0, 0, 0, 0, 1 },
        { "panel-wikidata.json", "panel", "x", 0, 0, 0, 0, 1 },
        { "panel-wikidata.tsv", "panel", "x", 0, 0, 0, 0, 1 },
        { "account-list.txt", "account-list", "x", 2, 0, 0, 0, 0 },
        { "twarc1-ids.txt", "twarc1-ids", "x", 3, 0, 0, 0, 0 },
        { "twarc2-followers.jsonl", "twarc2", "x", 3, 3, 0, 0, 0 },
        { "twarc2-tweets.jsonl", "twarc2", "x", 0, 3, 1, 1, 0 },
        { "twarc2-flat.jsonl", "twarc2", "x", 0, 1, 1, 1, 1 },
        { "twarc-csv-users.csv", "twarc-csv", "x", 1, 1, 0, 0, 0 },
        { "twarc-csv-tweets.csv", "twarc-csv", "x", 0, 1, 1, 2, 0 },
        { "twarc1-tweets.jsonl", "twarc1-json", "x", 0, 2, 2, 4, 0 },
        { "twint-tweets.csv", "twint", "x", 0, 0, 1, 1, 0 },
        { "twint-users.csv", "twint", "x", 1, 1, 0, 0, 0 },
        { "snscrape.jsonl", "snscrape", "x", 0, 1, 1, 2, 0 },
        { "twitter-web-exporter-followers.csv", "twitter-web-exporter", "x", 1, 1, 0, 0, 0 },
        { "twitter-web-exporter-posts.json", "twitter-web-exporter", "x", 0, 0, 1, 1, 0 },
        { "4cat-mentions.csv", "4cat-mentions", "x", 0, 0, 0, 2, 1 },
        { "4cat-twitter.csv", "4cat-posts", "x", 0, 1, 1, 2, 0 },
        { "zeeschuimer-x.ndjson", "zeeschuimer", "x", 0, 1, 1, 1, 1 },
        { "mastodon-follows.csv", "mastodon-follows", "mastodon", 2, 0, 0, 0, 0 },
        { "mastodon-headerless.txt", "mastodon-follows", "mastodon", 2, 0, 0, 0, 0 },
        { "mastodon-outbox.json", "mastodon-outbox", "mastodon", 0, 0, 2, 3, 0 },
        { "bluesky-followers.json", "bluesky-lists", "bluesky", 3, 0, 0, 0, 0 },
        { "bluesky-records.json", "bluesky-records", "bluesky", 3, 0, 0, 0, 0 },
        { "instagram-followers.json", "instagram-lists", "instagram", 3, 0, 0, 0, 0 },
        { "instagram-following.json", "instagram-lists", "instagram", 1, 0, 0, 0, 0 },
        { "facebook-following.json", "facebook-names", "facebook", 0, 0, 0, 0, 1 },
        { "crowdtangle-facebook.csv", "crowdtangle", "facebook", 0, 1, 1, 0, 0 },
        { "crowdtangle-instagram.csv", "crowdtangle", "instagram", 0, 1, 1, 1, 0 },
        { "meta-business-suite-sv.csv", "meta-business-suite", "facebook", 0, 0, 1, 0, 0 },
        { "meta-content-library.csv", "meta-content-library", "facebook", 0, 0, 1, 0, 0 },
        { "youtube-videos.tab", "youtube-data-tools", "youtube", 0, 0, 1, 0, 0 },
        { "telegram-result.json", "telegram", "telegram", 0, 0, 2, 1, 0 },
        { "telegram.csv", "telegram-csv", "telegram", 0, 0, 1, 1, 0 },
        { "vk-members.json", "vk", "vk", 3, 1, 0, 0, 0 },
        { "vk-users.json", "vk", "vk", 0, 2, 0, 0, 0 },
        { "nodexl.csv", "nodexl", "x", 1, 0, 0, 2, 0 },
        { "network.gexf", "gexf", "x", 3, 0, 0, 0, 1 },
        { "network.graphml", "graphml", "x", 1, 0, 0, 0, 0 },
        { "network.net", "pajek", "x", 5, 0, 0, 0, 1 },
        { "network.dl", "ucinet-dl", "x", 3, 0, 0, 0, 0 },
        { "network.gdf", "gdf", "x", 3, 0, 0, 0, 0 },
        { "network.gml", "gml", "x", 1, 0, 0, 1, 1 },
        { "network.tgf", "tgf", "x", 2, 0, 0, 1, 0 },
        { "matrix.csv", "matrix", "x", 3, 0, 0, 0, 1 },
        { "network.json", "node-link", "x", 2, 0, 0, 1, 0 },
        { "communalytic.csv", "communalytic", "bluesky", 0, 0, 1, 0, 0 },
        { "x-archive-following.js", "x-archive", "x", 2, 0, 0, 0, 0 },
        { "x-archive-2014.js", "x-archive-2018", "x", 0, 0, 2, 2, 0 },
        { "x-api1-followers.json", "x-api1-lists", "x", 2, 2, 0, 0, 0 },
        { "goat-following.json", "bluesky-unpacked", "bluesky", 1, 0, 0, 0, 0 },
        { "threads-followers.json", "threads-lists", "threads", 2, 0, 0, 0, 0 },
        { "tiktok.json", "tiktok-download", "tiktok", 3, 0, 0, 0, 0 },
        { "tiktok-followers.txt", "tiktok-text", "tiktok", 2, 0, 0, 0, 0 },
        { "tiktok-research.json", "tiktok-research", "tiktok", 3, 0, 0, 0, 0 },
        { "instagram-followers.html", "instagram-html", "instagram", 2, 0, 0, 0, 1 },
        { "instagram-connections.json", "instagram-connections", "instagram", 3, 0, 0, 0, 0 },
        { "linkedin-connections.csv", "linkedin-connections", "linkedin", 0, 2, 0, 0, 1 },
        { "youtube-subscriptions.csv", "youtube-subscriptions", "youtube", 0, 2, 0, 0, 0 },
        { "bluesky-stream.jsonl", "bluesky-stream", "bluesky", 2, 0, 0, 0, 0 },
        { "x-timeline-followers.json", "x-timeline", "x", 2, 1, 0, 0, 0 },
        { "x-timeline-posts.json", "x-timeline", "x", 0, 1, 1, 1, 1 },
        { "twitwi-posts.csv", "twitwi", "x", 0, 2, 2, 3, 0 },
        { "twitwi-posts.jsonl", "twitwi", "x", 0, 0, 1, 1, 0 },
        { "twitwi-users.csv", "twitwi", "x", 2, 2, 0, 0, 0 },
        { "twitwi-bluesky-posts.csv", "twitwi-bluesky", "bluesky", 0, 0, 2, 4, 0 },
        { "twitwi-bluesky-profiles.csv", "twitwi-bluesky", "bluesky", 0, 2, 0, 0, 0 },
        { "4cat-telegram.csv", "4cat-posts", "telegram", 0, 0, 2, 2, 0 },
        { "zeeschuimer-threads.csv", "4cat-posts", "threads", 0, 0, 1, 1, 0 },
        { "zeeschuimer-truth.csv", "4cat-posts", "mastodon", 0, 1, 1, 1, 0 },
        { "zeeschuimer-threads.ndjson", "zeeschuimer", "threads", 0, 0, 1, 3, 0 },
        { "zeeschuimer-truth.ndjson", "zeeschuimer", "mastodon", 0, 1, 1, 1, 0 },
        { "zeeschuimer-gab.ndjson", "zeeschuimer", "mastodon", 0, 0, 1, 1, 0 },
        { "telepathy-forwards.csv", "telepathy", "telegram", 0, 0, 0, 2, 0 },
        { "telepathy-members.csv", "telepathy", "telegram", 0, 2, 0, 0, 1 },
        { "telegram-tracker.csv", "telegram-tracker", "telegram", 0, 0, 2, 2, 0 },
        { "apify-followers.json", "json-accounts", "instagram", 2, 1, 0, 0, 0 },
        { "phantombuster-followers.csv", "phantombuster", "x", 2, 2, 0, 0, 0 },
        { "recipe-minet-x-followers.csv", "owner-table", "x", 3, 0, 0, 0, 0 },
        { "recipe-minet-x-followers-named.csv", "owner-table", "x", 2, 0, 0, 0, 0 },
        { "recipe-minet-x-friends.csv", "owner-table", "x", 2, 0, 0, 0, 0 },
        { "recipe-minet-x-friends-named.csv", "owner-table", "x", 2, 0, 0, 0, 0 },
        { "recipe-minet-bluesky.csv", "owner-table", "bluesky", 3, 0, 0, 0, 0 },
        { "recipe-minet-instagram.csv", "owner-table", "instagram", 2, 0, 0, 0, 0 },
        { "recipe-rtweet-0-friends.csv", "owner-table", "x", 3, 0, 0, 0, 0 },
        { "recipe-rtweet-1-friends.csv", "owner-table", "x", 4, 0, 0, 0, 0 },
        { "recipe-rtweet-1-followers.csv", "owner-table", "x", 2, 0, 0, 0, 0 },
        { "recipe-bskyr-asked.csv", "owner-table", "bluesky", 2, 0, 0, 0, 0 },
        { "recipe-bskyr.csv", "owner-table", "bluesky", 1, 0, 0, 0, 0 },
        { "recipe-atrrr.csv", "owner-table", "bluesky", 2, 0, 0, 0, 0 },
        { "recipe-twscrape.jsonl", "owner-table", "x", 2, 2, 0, 0, 0 },
        { "recipe-gallery-dl-x.json", "owner-table", "x", 2, 2, 0, 0, 0 },
        { "recipe-gallery-dl-x-2024.json", "owner-table", "x", 1, 1, 0, 0, 0 },
        { "recipe-gallery-dl-instagram.json", "owner-table", "instagram", 2, 0, 0, 0, 0 },
        { "recipe-gallery-dl-bluesky.json", "owner-table", "bluesky", 1, 0, 0, 0, 0 },
        { "recipe-gallery-dl-mastodon.json", "owner-table", "mastodon", 2, 2, 0, 0, 0 },
        { "recipe-apify-x-relationships.json", "owner-table", "x", 2, 2, 0, 0, 0 },
        { "recipe-apify-x-users.csv", "owner-table", "x", 2, 2, 0, 0, 0 },
        { "recipe-apify-bluesky-account.csv", "owner-table", "bluesky", 2, 2, 0, 0, 0 },
        { "recipe-apify-bluesky-relation.json", "owner-table", "bluesky", 2, 2, 0, 0, 0 },
        { "recipe-followers2csv.csv", "owner-table", "x", 2, 2, 0, 0, 0 },
        { "recipe-sorsa.json", "owner-table", "x", 2, 2, 0, 0, 0 },
        { "owner-table.csv", "owner-table", "x", 3, 0, 0, 0, 1 },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Every_example_is_recognised_by_its_content_and_read(
        string file, string format, string platform, int members, int profiles, int posts, int mentions, int rejected)
    {
        var reading = Read(file);
        Assert.Empty(reading.Plan.Refused);
        Assert.Empty(reading.Missing);
        Assert.Equal((format, platform), (reading.Format, reading.Plan.Units[0].Platform));
        var inPosts = reading.All<PostObserved>().Sum(post => post.Post.Mentions.Count);
        Assert.Equal(
            (members, profiles, posts, mentions, rejected),
            (reading.All<ListMember>().Count, reading.All<ProfileObserved>().Count, reading.All<PostObserved>().Count,
                inPosts + reading.All<MentionObserved>().Count, reading.Rejected.Count));
        Assert.Equal(reading.All<ListBegun>().Select(list => list.List), reading.All<ListEnded>().Select(list => list.List).Order());
    }

    [Fact]
    public void Every_format_has_an_example()
    {
        var shown = Expected.Select(row => (string)row[1]).ToHashSet();
        var without = Twiplomacy.Formats.Catalogue.ExportReading.Formats.Select(format => format.Id).Where(id => !shown.Contains(id));
        Assert.Equal(["empty-list", "bluesky-car"], without);
    }

    internal static ColumnMap OwnerTableColumns { get; } =
        ColumnMap.Parse("owner=requestedAccount,captured=scrapedAt,member_handle=userName,member_id=userId,member_name=fullName,direction=listType");

    /// <summary>Tables whose owner stands on each row, and those among them that say nothing of the list.</summary>
    private static readonly string[] WithOwners = ["recipe-minet", "recipe-rtweet", "recipe-bskyr", "recipe-apify-x-rel", "recipe-apify-bluesky", "owner-table"];

    private static readonly string[] WithoutList = ["recipe-minet-bluesky.csv", "recipe-minet-instagram.csv", "recipe-bskyr.csv"];

    private static readonly string[] WithoutLists =
        ["linkedin", "youtube-sub", "bluesky-stream", "zeeschuimer-threads.csv", "zeeschuimer-truth.csv", "telepathy", "telegram-tracker", "x-timeline-posts"];

    internal static Reading Read(string file)
    {
        var platform = (string)Expected.First(row => (string)row[0] == file)[2];
        return Given.Bytes(Declaration(file, platform), ("upload", Bytes(file)));
    }

    internal static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Formats", "Examples", file));

    /// <summary>Everything that the examples cannot say; lists in the direction that the file itself shows.</summary>
    internal static ImportDeclaration Declaration(string file, string platform) => Given.Captured with
    {
        Platform = platform,
        TimeZone = "Europe/Stockholm",
        Columns = file == "owner-table.csv" ? OwnerTableColumns : null,
        Owner = Array.Exists(WithOwners, name => file.StartsWith(name, StringComparison.Ordinal)) || file.Contains("twarc2", StringComparison.Ordinal) || file.StartsWith("edge-list", StringComparison.Ordinal) || (file.Contains("bluesky", StringComparison.Ordinal) && !file.Contains("gallery-dl", StringComparison.Ordinal))
            ? null : AccountRef.ByHandle(platform == "mastodon" ? "mfa@social.example" : "owner"),
        List = file switch
        {
            _ when Array.Exists(WithOwners, name => file.StartsWith(name, StringComparison.Ordinal)) && !WithoutList.Contains(file) => null,
            // What holds no lists, or says itself which they are, refuses to be told.
            _ when file.StartsWith("edge-list", StringComparison.Ordinal) || file.StartsWith("panel", StringComparison.Ordinal) || file is "mastodon-follows.csv" or "mastodon-outbox.json" or "telegram.csv"
                or "communalytic.csv" or "youtube-videos.tab" || file.StartsWith("4cat", StringComparison.Ordinal)
                || Array.Exists(WithoutLists, name => file.StartsWith(name, StringComparison.Ordinal)) || file.StartsWith("crowdtangle", StringComparison.Ordinal) || file.StartsWith("meta", StringComparison.Ordinal) => null,
            "mastodon-headerless.txt" => ListDirection.Following,
            _ when file.Contains("following", StringComparison.Ordinal) || file.Contains("records", StringComparison.Ordinal) => ListDirection.Following,
            _ => ListDirection.Followers,
        },
    };
}
