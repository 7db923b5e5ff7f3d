using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// 4CAT's table of posts, which Zeeschuimer writes too: of X, Telegram, Truth Social or Gab with their columns, or of any platform with
/// the five that 4CAT requires. The address of a post tells its platform. Times are UTC.
/// </summary>
internal sealed class FourCatPosts : TableFormat
{
    private static readonly string[] Addresses = ["url", "link", "tiktok_url", "post_url"];

    private static readonly string[] Forwarded =
        ["author_forwarded_from_id", "author_forwarded_from_username", "author_forwarded_from_name"];

    public override FormatDescription Description { get; } = new(
        "4cat-posts",
        [AskedField.Platform, AskedField.Captured],
        ["posts", "mentions", "profiles", "handles"]);

    protected override bool Matches(Header header) =>
        header.Has("id", "thread_id", "body", "timestamp")
            && (header.Has("author") || header.Has("account_username", "account_display_name"));

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) => PlatformOf(sample.Table) is { } platform
        ? Claim.On(platform, declaration, DeclaredFacts.NeedsCapture(declaration))
        : Claim.OnAny(
            declaration, declaration.Platform is null ? AskedField.Platform : null, DeclaredFacts.NeedsCapture(declaration));

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members)
    {
        var author = Author(table, reading.Platform, out var reason);
        var at = Instants.ReadUnix(table.Text("unix_timestamp")) ?? Instants.Read(table.Text("timestamp"), TimeZoneInfo.Utc);
        if (table.Text("author") is "REDACTED") reason = RowMessages.AuthorPseudonymised;
        if (author is null || at is null || table.Text("id") is not { } id || reason is not null)
        {
            yield return table.Rejected(reason ?? RowMessages.PostWithoutIdOrTime);
            yield break;
        }
        yield return new PostObserved(reading.File.Index, table.Row, Post(table, id, author.Value, at.Value, reading.Platform), null);
        if (Numbers.Count(table.Text("author_followers") ?? table.Text("account_followers")) is { } followers)
            yield return new ProfileObserved(reading.File.Index, table.Row, author.Value, null, followers,
                Numbers.Count(table.Text("account_following")));
    }

    private static bool IsOfX(Header header) => header.Has("is_retweet", "retweet_count");

    private static bool IsOfTelegram(Header header) => header.Has("author_forwarded_from_name", "author_username");

    private static string? PlatformOf(TableSample table)
    {
        if (IsOfX(table.Header)) return "x";
        if (IsOfTelegram(table.Header)) return "telegram";
        var (id, addresses) =
            (table.Header.Of("id"), Addresses.Select(name => table.Header.Of(name)).Where(column => column >= 0).ToList());
        // An address with the post's id in it is the post's own; any other may be one that it links to.
        return table.Rows.Skip(1).Where(row => row.Count > id && row[id].Length > 3)
            .SelectMany(row => addresses.Where(column =>
                column < row.Count && row[column].Contains(row[id], StringComparison.Ordinal)).Select(column => row[column]))
            .Select(address => ProfileAddress.PlatformOf(address)?.Slug).FirstOrDefault(platform => platform is not null);
    }

    private static AccountRef? Author(Table table, string platform, out Message? reason)
    {
        if (IsOfTelegram(table.Header))
            return AccountText.Read(table.Text("author"), table.Text("author_username"), table.Text("author_name"), platform, out reason)
                ?? AccountText.Read(table.Text("chat") ?? table.Text("thread_id") ?? "", ProfileKeyKind.Handle, platform, out reason);
        if (table.Text("account_username") is { } name)
            return AccountText.Read(null, MastodonKin.Address(name, table.Text("url")), table.Text("account_display_name"), platform,
                out reason);
        return AccountText.Read(table.Text("author_id"), table.Text("author"), table.Text("author_fullname"), platform, out reason);
    }

    private static Post Post(Table table, string id, AccountRef author, DateTimeOffset at, string platform)
    {
        var (mentions, isTelegram) = (new MentionSet(), IsOfTelegram(table.Header));
        var isRepost = Numbers.Flag(table.Text("is_retweet")) == true
            || (isTelegram && Forwarded.Any(column => table.Text(column) is not null));
        if (isTelegram && AccountText.Read(table.Text(Forwarded[0]), table.Text(Forwarded[1]), null, platform, out _) is { } source)
            mentions.Add(source, MentionKind.Repost);
        Add("retweeted_user", MentionKind.Repost);
        Add("quoted_user", MentionKind.Quote);
        Add("replied_user", MentionKind.Reply);
        // Zeeschuimer's own table calls them otherwise than 4CAT's.
        Add("quote_author", MentionKind.Quote);
        Add("replied_author", MentionKind.Reply);
        // In a repost they are the original author's.
        if (!isRepost) Add("mentions", MentionKind.Mention);
        if (!isRepost) Add("entities_mentioned", MentionKind.Mention);
        var hasText = table.Header.Of("account_username") < 0 && (!isRepost || (!isTelegram && mentions.ToList().Count == 0));
        foreach (var mention in hasText ? PostText.Mentions(table.Text("body"), isRepost, platform) : [])
            mentions.Add(mention.Target, mention.Kind);
        var isReply = Numbers.Flag(table.Text("is_reply"))
            ?? (!IsOfX(table.Header) && !isTelegram && table.Text("thread_id") is { } thread && thread != id);
        return new Post(
            id, author, at, isRepost, isReply, table.Text("language_guess"), Count("like_count", "likes", "favourites_count"),
            Count("retweet_count", "reposts", "reblogs_count"), Count("reply_count", "replies", "replies_count"),
            Count("quote_count", "quotes"), Count("impression_count", "views"), null, null,
            table.Header.Has("hashtags") ? [.. TwarcCells.Words(table.Text("hashtags"))] : PostText.Hashtags(table.Text("body")),
            mentions.ToList());

        long? Count(params ReadOnlySpan<string> columns) => Numbers.Count(table.Text(table.Header.OfAny(columns)));

        void Add(string column, MentionKind kind)
        {
            foreach (var name in TwarcCells.Words(table.Text(column)))
                if (AccountText.Read(null, MastodonKin.Address(name, table.Text("url")), null, platform,
                    out _) is { } account) mentions.Add(account, kind);
        }
    }
}

/// <summary>Networks that were built of Mastodon's program and stand alone: an account is one of the Fediverse at their address.</summary>
internal static class MastodonKin
{
    /// <summary>The server of that name, or null.</summary>
    public static string? Of(string? host) =>
        PlatformTable.Shipped.Federated?.Hosts.FirstOrDefault(server => server.Equals(host, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name at its server, if the post lies on one; else the name as it is.</summary>
    public static string Address(string name, string? postAddress) =>
        Uri.TryCreate(postAddress, UriKind.Absolute, out var uri) && Of(uri.Host) is { } server
            && !name.Contains('@', StringComparison.Ordinal) ? $"{name}@{server}" : name;
}
