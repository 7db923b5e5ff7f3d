using System.Text.RegularExpressions;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.Exports;

/// <summary>A kind of file that is known by its content and not read.</summary>
/// <param name="Id">Under which the catalogue says what it is and what to do instead.</param>
/// <param name="Matches">By which content it is known.</param>
/// <param name="IsPart">It lies beside files that are read, in every export of its kind, and nothing is lost with it.</param>
/// <param name="Asked">What has to be declared of the file that is made instead.</param>
internal sealed record KnownShape(string Id, Func<FileSample, bool> Matches, bool IsPart = false, IReadOnlyList<AskedField>? Asked = null)
{
    public Message Title => FormatMessages.KnownTitle(Id);

    public Message Instead => FormatMessages.KnownInstead(Id, Asked ?? []);

    public Message Reason => FormatMessages.Known(Title, Instead);
}

/// <summary>
/// Files of this field that are recognised and not read, each with what to do instead. They are asked before every format, so
/// that no general one takes them for a list of accounts; a format that is declared by its id is read all the same.
/// </summary>
public static partial class KnownShapes
{
    /// <summary>What has to be declared of names that somebody saved as one column.</summary>
    private static readonly AskedField[] OfLists = [AskedField.Owner, AskedField.List, AskedField.Platform];

    private static readonly string[] FacebookWrappers =
    [
        "friends_v", "deleted_friends_v", "received_requests_v", "sent_requests_v", "rejected_requests_v", "blocked_users_v", "people_you_may_know_v",
    ];

    [GeneratedRegex("block|restrict|pending|request|unfollow|close_friend|hashtag|hide_stor|suggest|favou?rite", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherInstagramFile();

    internal static IReadOnlyList<KnownShape> All { get; } =
    [
        new("linkedin-follows", sample => HasColumns(sample, "Organization", "Followed On") || HasColumns(sample, "Date", "Status", "FullName"), Asked: OfLists),
        new("linkedin-messages", sample => HasColumns(sample, "inviterProfileUrl") || HasColumns(sample, "SENDER PROFILE URL", "RECIPIENT PROFILE URLS"), IsPart: true),
        new("facebook", IsFacebook, Asked: OfLists),
        new("instagram-html", sample => IsHtml(sample) && MetaDownload.Links(sample.Text) && !InstagramHtml.IsList(sample), IsPart: true),
        new("meta-html", sample => IsHtml(sample) && Holds(sample, "_a6-p") && !InstagramHtml.IsList(sample), IsPart: true),
        new("telegram-html", sample => IsHtml(sample) && (Holds(sample, "page_wrap") || Holds(sample, "tgme_")), IsPart: true),
        new("html", sample => IsHtml(sample) && !InstagramHtml.IsList(sample), IsPart: true),
        new("instagram-others", IsOtherInstagramList, IsPart: true),
        new("meta-labels", sample => sample.IsJson && (sample.Shape.Has("label_values[].label") || sample.Shape.Has("[].label_values[].label")), IsPart: true),
        new("instagram-person", sample => sample.IsJson && sample.Shape.Has("profile_user[].string_map_data"), IsPart: true),
        new("x-archive-table", sample => sample.IsTable && sample.Table.Header.Has("tweet_id", "in_reply_to_status_id", "retweeted_status_user_id", "expanded_urls"), IsPart: true),
        new("gallery-dl", sample => sample.IsJson && sample.Shape.Text(sample.AreLines ? "[]" : "[][]") is "-1" or "2" or "3" or "6" && !OwnerTable.IsKnown(sample), Asked: OfLists),
        new("bluesky-record", sample => sample.IsJson && sample.Shape.Text("$type") is { } type && type != BlueskyUnpacked.Follow && IsBlueskyType(type), IsPart: true),
        new("bluesky-commit", sample => sample.IsJson && sample.Shape.Has("did", "rev", "sig"), IsPart: true),
        new("actor", sample => sample.IsJson && sample.Shape.Has("preferredUsername", "type"), IsPart: true),
        new("fediverse-likes", sample => sample.IsJson && sample.Shape.Text("type") == "OrderedCollection" && sample.Shape.Has("orderedItems[]") && !sample.Shape.Has("orderedItems[].type"), IsPart: true),
        new("tar", sample => TarHeader.IsTar(sample.Head)),
        new("sqlite", sample => Magic(sample, "SQLite format 3"u8)),
        new("parquet", sample => Magic(sample, "PAR1"u8)),
        new("r", sample => Magic(sample, "RDX"u8) || Magic(sample, "RDA"u8) || Magic(sample, "X\n\0\0"u8)),
        new("xls", sample => Magic(sample, [0xD0, 0xCF, 0x11, 0xE0])),
        new("pdf", sample => Magic(sample, "%PDF"u8)),
        new("archive", sample => Magic(sample, [0x37, 0x7A, 0xBC, 0xAF]) || Magic(sample, "Rar!"u8)),
        new("compressed", sample => Magic(sample, "BZh"u8) || Magic(sample, [0xFD, 0x37, 0x7A, 0x58]) || Magic(sample, [0x28, 0xB5, 0x2F, 0xFD])),
    ];

    /// <summary>Every reason that is given.</summary>
    public static IReadOnlyList<Message> Reasons { get; } = [.. All.Select(shape => shape.Reason)];

    internal static KnownShape? Of(FileSample sample)
    {
        foreach (var shape in All)
            if (shape.Matches(sample)) return shape;
        return null;
    }

    private static bool HasColumns(FileSample sample, params ReadOnlySpan<string> names) => sample.IsTable && sample.Table.Header.Has(names);

    private static bool Holds(FileSample sample, string text) => sample.Text.Contains(text, StringComparison.OrdinalIgnoreCase);

    internal static bool IsHtml(FileSample sample) =>
        sample.Kind == ContentKind.Xml && sample.Start.TrimStart() is var start
        && (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase));

    private static bool IsFacebook(FileSample sample)
    {
        if (!sample.IsJson) return false;
        var shape = sample.Shape;
        if (FacebookWrappers.Any(shape.HasName)) return true;
        return shape.Has("friends[].name", "friends[].timestamp") || FacebookNames.IsBareList(shape) && !FacebookNames.IsOfFollowers(sample.File);
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
