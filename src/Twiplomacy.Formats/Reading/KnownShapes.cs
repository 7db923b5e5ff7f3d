using System.Text.RegularExpressions;
using Twiplomacy.Formats.Exports;
using Twiplomacy.Formats.Packages;

namespace Twiplomacy.Formats.Reading;

/// <summary>A kind of file that is known by its content and not read.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Matches">By which content it is known.</param>
/// <param name="Instead">What to do instead, as a sentence.</param>
/// <param name="IsPart">It lies beside files that are read, in every export of its kind, and nothing is lost with it.</param>
internal sealed record KnownShape(string Title, Func<FileSample, bool> Matches, string Instead, bool IsPart = false)
{
    public string Reason => $"{Title}: {Instead}";
}

/// <summary>
/// Files of this field that are recognised and not read, each with what to do instead. They are asked before every format, so
/// that no general one takes them for a list of accounts; a format that is declared by its id is read all the same.
/// </summary>
public static partial class KnownShapes
{
    private const string AskMeta = "ask for the download again and choose the format JSON";

    private static readonly string[] FacebookWrappers =
    [
        "friends_v", "followers_v", "following_v", "pages_followed", "deleted_friends_v", "received_requests_v", "sent_requests_v", "rejected_requests_v",
        "blocked_users_v", "people_you_may_know_v",
    ];

    [GeneratedRegex(@"\ADate: [^\n]{4,40}\n(?:User[Nn]ame|Username): ", RegexOptions.CultureInvariant)]
    private static partial Regex DateAndName();

    [GeneratedRegex("block|restrict|pending|request|unfollow|close_friend|hashtag|hide_stor|suggest|favou?rite", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherInstagramFile();

    internal static IReadOnlyList<KnownShape> All { get; } =
    [
        new("LinkedIn's connections (Connections.csv)", sample => Starts(sample, "First Name") && Starts(sample, "Last Name") && Starts(sample, "Connected On"),
            "connections are people with e-mail addresses, and LinkedIn exports no ids. To import profiles, save the names as one column, one a line, and give --owner, --list and --platform linkedin: the name is what follows /in/ in column URL"),
        new("LinkedIn's followed members or companies", sample => HasColumns(sample, "Organization", "Followed On") || HasColumns(sample, "Date", "Status", "FullName"),
            "it has names of people and companies, and no accounts. To import profiles, save the names as one column, one a line, and give --owner, --list and --platform linkedin"),
        new("LinkedIn's invitations or messages", sample => HasColumns(sample, "inviterProfileUrl") || HasColumns(sample, "SENDER PROFILE URL", "RECIPIENT PROFILE URLS"),
            "who wrote to whom is no follow. Nothing of it is imported", IsPart: true),
        new("YouTube's subscriptions (Google Takeout)", sample => sample.IsTable && sample.Table.Rows.Skip(1).FirstOrDefault() is [['U', 'C', ..], var url, ..] && url.Contains("youtube.com/channel/", StringComparison.Ordinal),
            "subscriptions are no follows among accounts, and YouTube shows nobody's subscribers. Channels with their counts can be imported as a panel file with a column platform_id"),
        new("Facebook's friends, followers or followed pages", IsFacebook,
            "Facebook exports names and no ids or handles, and a name is no account. Write the profile names by hand into a file with a column handle, one a line, and give --owner, --list and --platform facebook"),
        new("Instagram's or Threads' download as HTML", sample => IsHtml(sample) && (Holds(sample, "instagram.com/") || Holds(sample, "threads.net/") || Holds(sample, "threads.com/")), AskMeta),
        new("Meta's download as HTML", sample => IsHtml(sample) && Holds(sample, "_a6-p"), AskMeta),
        new("Telegram's export as HTML", sample => IsHtml(sample) && (Holds(sample, "page_wrap") || Holds(sample, "tgme_")), "export again and choose \"Machine-readable JSON\"", IsPart: true),
        new("a web page (HTML)", IsHtml, "save the data as CSV or JSON", IsPart: true),
        new("Instagram's or Threads' other lists", IsOtherInstagramList,
            "blocked, restricted, pending, unfollowed and close-friend lists are no follows. Followers and following are in connections/followers_and_following", IsPart: true),
        new("Meta's records with labels (label_values)", sample => sample.IsJson && (sample.Shape.Has("label_values[].label") || sample.Shape.Has("[].label_values[].label")),
            "only followers_1.json and following.json hold follows: hand those in, or the whole download", IsPart: true),
        new("Instagram's connections.json of before 2021", sample => sample.IsJson && sample.Shape.Has("followers", "following", "following_hashtags"),
            "ask Instagram for a new download in the format JSON"),
        new("Instagram's personal information", sample => sample.IsJson && sample.Shape.Has("profile_user[].string_map_data"),
            "it names the owner of the lists beside it and holds no list itself", IsPart: true),
        new("TikTok's download as TXT", sample => sample.IsTable && DateAndName().IsMatch(sample.Start.TrimStart().ReplaceLineEndings("\n")), "ask TikTok for the download again and choose the format JSON"),
        new("TikTok's Research API", sample => sample.IsJson && (sample.Shape.Has("data.user_followers") || sample.Shape.Has("data.user_following")),
            "a page names neither the account asked for nor all of its list. Save the names as one column, one a line, and give --owner, --list and --platform tiktok"),
        new("the archive of X of before 2018 as a table (tweets.csv)", sample => sample.IsTable && sample.Table.Header.Has("tweet_id", "in_reply_to_status_id", "retweeted_status_user_id", "expanded_urls"),
            "it names no author. The same posts with their author are in data/js/tweets: hand in the whole archive", IsPart: true),
        new("the browser's own answers of X", sample => sample.IsJson && (sample.Shape.Has("data.user.result.timeline") || sample.Shape.Has("data.threaded_conversation_with_injections_v2")),
            "export with twitter-web-exporter or Zeeschuimer, which keep whose list it is"),
        new("Bluesky's stream (Jetstream)", sample => sample.IsJson && sample.Shape.Has("time_us", "commit.collection"),
            "a stream shows changes and no lists. Export the accounts' lists with getFollows, or their repositories"),
        new("gallery-dl's messages", sample => sample.IsJson && sample.Shape.Text("[][]") is "2" or "3" or "6",
            "they do not say whose list it is. Save the names as one column, one a line, and give --owner, --list and --platform"),
        new("a record of a Bluesky repository that is no follow", sample => sample.IsJson && sample.Shape.Text("$type") is { } type && type != BlueskyUnpacked.Follow && IsBlueskyType(type),
            "the follows are in the folder app.bsky.graph.follow", IsPart: true),
        new("the commit of a Bluesky repository", sample => sample.IsJson && sample.Shape.Has("did", "rev", "sig"),
            "it names the owner of the records beside it. The follows are in the folder app.bsky.graph.follow: hand in the whole repository", IsPart: true),
        new("an account's own description (actor.json)", sample => sample.IsJson && sample.Shape.Has("preferredUsername", "type"),
            "it names the author of outbox.json and holds no posts: hand in the whole archive", IsPart: true),
        new("likes or bookmarks of the fediverse", sample => sample.IsJson && sample.Shape.Text("type") == "OrderedCollection" && sample.Shape.Has("orderedItems[]") && !sample.Shape.Has("orderedItems[].type"),
            "liked and bookmarked posts are not imported. The account's posts are in outbox.json", IsPart: true),
        new("a tar archive that is damaged or cut off", sample => TarHeader.IsTar(sample.Head), "the files before the damage are read. Fetch the archive again to have all of it"),
        new("an SQLite database", sample => Magic(sample, "SQLite format 3"u8), "export its table of follows as CSV"),
        new("a Parquet file", sample => Magic(sample, "PAR1"u8), "save the table as CSV"),
        new("saved data of R", sample => Magic(sample, "RDX"u8) || Magic(sample, "RDA"u8) || Magic(sample, "X\n\0\0"u8), "save the table in R with write.csv(…, row.names = FALSE)"),
        new("an Excel workbook of before 2007 (.xls)", sample => Magic(sample, [0xD0, 0xCF, 0x11, 0xE0]), "save it as CSV or .xlsx"),
        new("a PDF", sample => Magic(sample, "%PDF"u8), "ask for the data as CSV or JSON"),
        new("an archive of 7-Zip or RAR", sample => Magic(sample, [0x37, 0x7A, 0xBC, 0xAF]) || Magic(sample, "Rar!"u8), "unpack it and hand in the folder"),
        new("a file compressed with bzip2, xz or Zstandard", sample => Magic(sample, "BZh"u8) || Magic(sample, [0xFD, 0x37, 0x7A, 0x58]) || Magic(sample, [0x28, 0xB5, 0x2F, 0xFD]),
            "unpack it first; gzip, zip and tar.gz are opened"),
    ];

    /// <summary>Every reason that is given.</summary>
    public static IReadOnlyList<string> Reasons { get; } = [.. All.Select(shape => shape.Reason)];

    internal static KnownShape? Of(FileSample sample)
    {
        foreach (var shape in All)
            if (shape.Matches(sample)) return shape;
        return null;
    }

    private static bool Starts(FileSample sample, string text) => sample.IsTable && sample.Start.Contains(text, StringComparison.Ordinal);

    private static bool HasColumns(FileSample sample, params ReadOnlySpan<string> names) => sample.IsTable && sample.Table.Header.Has(names);

    private static bool Holds(FileSample sample, string text) => sample.Text.Contains(text, StringComparison.OrdinalIgnoreCase);

    private static bool IsHtml(FileSample sample) =>
        sample.Kind == ContentKind.Xml && sample.Start.TrimStart() is var start
        && (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase));

    private static bool IsFacebook(FileSample sample)
    {
        if (!sample.IsJson) return false;
        var shape = sample.Shape;
        if (FacebookWrappers.Any(shape.HasName)) return true;
        if (shape.Has("friends[].name", "friends[].timestamp") || shape.Has("[].string_list_data[].value", "[].string_list_data[].timestamp")) return !shape.Has("[].string_list_data[].href");
        return false;
    }

    /// <summary>By the wrapper, or of a bare list, which is one of followers as a rule, by the name that Instagram gives to the others.</summary>
    private static bool IsOtherInstagramList(FileSample sample)
    {
        if (!sample.IsJson) return false;
        var shape = sample.Shape;
        if (shape.HasName("relationships_")) return !shape.Has(Instagram.FollowersWrapper) && !shape.Has(Instagram.FollowingWrapper);
        if (shape.HasName("text_post_app_")) return !shape.Has(Threads.FollowersWrapper) && !shape.Has(Threads.FollowingWrapper);
        return shape.Has("[].string_list_data") && IsNamedOtherwise(sample.File);
    }

    /// <summary>Instagram calls files so that hold no followers.</summary>
    internal static bool IsNamedOtherwise(ExportFile file) => OtherInstagramFile().IsMatch(file.Name);

    private static bool IsBlueskyType(string type) =>
        type.StartsWith("app.bsky.", StringComparison.Ordinal) || type.StartsWith("chat.bsky.", StringComparison.Ordinal);

    private static bool Magic(FileSample sample, ReadOnlySpan<byte> beginning) => sample.Head.AsSpan().StartsWith(beginning);
}
