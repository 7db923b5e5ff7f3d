using System.Globalization;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Xunit;

namespace Twiplomacy.UnitTests.Formats;

/// <summary>
/// Real files of other projects, which may not be redistributed and stand beside the repository where they are at hand: what
/// each is taken for, file by file, or why it is refused.
/// </summary>
public sealed class SharedFixturesTests
{
    public static readonly TheoryData<string, string> Expected = new()
    {
        { "bluesky/follow.json", "refused: imports.unknown.json" },
        { "bluesky/getFollowers.json", "refused: imports.unknown.json" },
        { "bluesky/getFollows.json", "refused: imports.unknown.json" },
        { "bluesky/listRecords.json", "refused: imports.unknown.json" },
        { "edge_csv/dyad_following_followedby.csv", "edge-list, 4 lists, 114 members" },
        { "edge_csv/from_to_weight.csv", "edge-list, 1 list, 39 members" },
        { "edge_csv/handles_following_followed.csv", "edge-list, 2 lists, 39 members" },
        { "edge_csv/ids_source_target.csv", "edge-list, 2 lists, 39 members" },
        { "edge_csv/networkx_space_dict.edgelist", "edge-list, 2 lists, 40 members" },
        { "edge_csv/tab_follower_followee_count.csv", "edge-list, 3 lists, 39 members" },
        { "gexf/gephi-lite.gexf", "gexf, 36 lists, 58 members, 30 rejected" },
        { "graphml/airlines.graphml", "graphml, 235 lists, 4202 members" },
        { "instagram/kaan_followers_1.json", "instagram-lists, owner @owner, 1 list, 12 members, first 2025-07-03" },
        { "instagram/kaan_following.json", "instagram-lists, owner @owner, 1 list, 12 members, first 2025-07-29" },
        { "mastodon/outbox_shape_synthetic.json", "mastodon-outbox, 2 posts" },
        { "mastodon/spec_following_accounts.csv", "mastodon-follows, owner @owner, 1 list, 2 members" },
        { "mastodon/spec_imports_headerless.txt", "mastodon-follows, owner @owner, 1 list, 2 members" },
        { "mastodon/spec_new-following-imports.txt", "mastodon-follows, owner @owner, 1 list, 2 members" },
        { "mastodon/spec_utf8-followers.txt", "mastodon-follows, owner @owner, 1 list, 1 member" },
        { "pajek/bipartite.net", "refused: imports.pajek.twomode" },
        { "pajek/links.net", "pajek, 4 lists, 5 members, 2 rejected" },
        { "pajek/pajek1.net", "pajek, 9 rejected" },
        { "pajek/pajek_signed.net", "pajek, 10 lists, 35 members, 10 rejected" },
        { "twarc2/empty.json", "refused: imports.empty" },
        { "twarc2/lists.jsonl", "refused: imports.xlists" },
        { "twarc2/mentions_tweet.jsonl", "twarc2, 1 post, 2 profiles, seen 2023-01-05" },
        { "twarc2/streaming_output_with_error.jsonl", "twarc2, 7 posts, 11 profiles, seen 2021-04-01, 1 rejected" },
        { "twarc2/two_tweets.jsonl", "twarc2, 1 post, 2 profiles, seen 2021-05-19" },
        { "twarc2/users.jsonl", "twarc2, 97 profiles, seen 2021-10-23" },
        { "twarc2/verified_type.jsonl", "twarc2, 1 post, 1 profile, seen 2023-01-06" },
    };

    [SharedFilesTheory]
    [MemberData(nameof(Expected))]
    public void Every_fixture_is_recognised_and_read_or_refused(string path, string expected)
    {
        var file = Path.Combine(SharedFiles.Folder("fixtures")!, path);
        Assert.Equal(expected, Summary(Given.Path(Declaration(path), file)));
    }

    [Fact]
    public void Where_the_folder_of_shared_files_stands_CI_finds_all_of_it()
    {
        if (Environment.GetEnvironmentVariable("CI") == "true" && SharedFiles.IsThere) Assert.Null(SharedFiles.Missing);
    }

    [SharedFilesFact]
    public void Every_fixture_is_in_the_table()
    {
        var folder = SharedFiles.Folder("fixtures")!;
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
        Assert.Equal(Expected.Select(row => (string)row[0]).Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [SharedFilesFact]
    public void The_real_follow_lists_and_mentions_are_read_to_the_last_row()
    {
        var real = SharedFiles.Folder("real")!;
        Assert.Equal("edge-list, 361 lists, 8366 members", Summary(Given.Path(Given.Captured, Path.Combine(real, "bundestag/follows_2018-12-05.csv"))));
        Assert.Equal("edge-list, 356 lists, 8563 members", Summary(Given.Path(Given.Captured, Path.Combine(real, "bundestag/follows_2019-07-02.csv"))));
        Assert.Equal(366, Given.Path(Given.Captured, Path.Combine(real, "bundestag/members_2018-12-05.csv")).All<AccountDescribed>().Count);
        var mentions = Given.Path(new ImportDeclaration { Relation = ExportRelation.Mention }, Path.Combine(real, "uk_mps/mentions.csv"));
        Assert.Equal(26_833, mentions.All<MentionObserved>().Count);
    }

    private static ImportDeclaration Declaration(string path) => Given.Captured with
    {
        CapturedAt = path.StartsWith("twarc2", StringComparison.Ordinal) ? null : Given.Captured.CapturedAt,
        Owner = path.StartsWith("instagram", StringComparison.Ordinal) || path.StartsWith("mastodon", StringComparison.Ordinal) ? AccountRef.ByHandle("owner") : null,
        List = path.Contains("kaan_followers", StringComparison.Ordinal) ? ListDirection.Followers
            : path.StartsWith("mastodon/spec", StringComparison.Ordinal) ? ListDirection.Following : null,
    };

    private static string Summary(Reading reading)
    {
        if (reading.Plan.Units.Count == 0) return "refused: " + reading.Refused.Code;
        List<string> parts = [reading.Format];
        var lists = reading.All<ListBegun>();
        if (reading.Plan.Units[0].Platform is "instagram" or "mastodon" && lists.Count == 1) parts.Add("owner " + Reading.Name(lists[0].Owner));
        Count(lists.Count, "list");
        Count(reading.All<ListMember>().Count, "member");
        Count(reading.All<PostObserved>().Count, "post");
        Count(reading.All<ProfileObserved>().Count, "profile");
        Day("first", reading.All<ListMember>().Select(member => member.FollowedAt).FirstOrDefault());
        Day("seen", reading.All<ProfileObserved>().Select(profile => profile.ObservedAt).FirstOrDefault());
        if (reading.Rejected.Count > 0) parts.Add($"{reading.Rejected.Count} rejected");
        return string.Join(", ", parts);

        void Count(int count, string name)
        {
            if (count > 0) parts.Add($"{count} {name}{(count == 1 ? "" : "s")}");
        }
        void Day(string name, DateTimeOffset? at)
        {
            if (at is { } day) parts.Add($"{name} {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        }
    }
}

/// <summary>Runs where the folder of shared files stands beside the repository, at home and in CI alike.</summary>
public sealed class SharedFilesFactAttribute : FactAttribute
{
    public SharedFilesFactAttribute() => Skip = SharedFiles.Missing;
}

/// <summary>The same for a theory.</summary>
public sealed class SharedFilesTheoryAttribute : TheoryAttribute
{
    public SharedFilesTheoryAttribute() => Skip = SharedFiles.Missing;
}

/// <summary>The folder <c>shared</c> in one of the folders above the tests.</summary>
internal static class SharedFiles
{
    /// <summary>
    /// Null where all is there. Files of others cannot come with the repository, so that a clone without the folder passes
    /// them over; where the folder stands, CI must find all of it.
    /// </summary>
    public static string? Missing
    {
        get
        {
            if (Root is not { } root) return "there is no folder shared beside the repository";
            var lacking = ((string[])["fixtures", "real"]).FirstOrDefault(name => !Directory.Exists(Path.Combine(root, name)));
            if (lacking is null) return null;
            return $"{root} lacks the folder {lacking}";
        }
    }

    public static bool IsThere => Root is not null;

    private static string? Root { get; } = FindRoot();

    public static string? Folder(string name) => Root is { } root && Path.Combine(root, name) is var found && Directory.Exists(found) ? found : null;

    // The folder that SHARED_FILES names, or one beside the repository.
    private static string? FindRoot()
    {
        if (Environment.GetEnvironmentVariable("SHARED_FILES") is { Length: > 0 } given) return given;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared") is var found && Directory.Exists(found)) return found;
        return null;
    }
}
