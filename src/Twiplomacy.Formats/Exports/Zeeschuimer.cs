using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Posts that the browser extension Zeeschuimer caught, each with the platform's own JSON inside. X moves the author's name
/// about with every version and may leave it out; a post whose author is nowhere is rejected and kept as raw text.
/// </summary>
internal sealed class Zeeschuimer : JsonFormat
{
    private static readonly string[] Forms = ["x", "instagram", "threads", "tiktok", "mastodon"];

    public override FormatDescription Description { get; } = new("zeeschuimer", [], ["posts", "mentions", "profiles", "handles"]);

    protected override bool Matches(JsonShape shape) => HasFields(shape, "item_id", "source_platform", "data");

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration)
    {
        var source = sample.Shape.Text("source_platform") ?? sample.Shape.Text("[].source_platform") ?? "";
        return Platform(source) is { } platform
            ? Claim.On(platform, declaration)
            : Claim.Refused(FileMessages.OtherZeeschuimer(source ?? ""));
    }

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, JsonRow row, DeclaredMembers members)
    {
        var data = row.Element.Find("data") ?? default;
        var collected = Instants.ReadUnix(row.Element.Text("timestamp_collected"));
        var (post, profile) = reading.Platform switch
        {
            "x" => OfX(reading, row, data, collected),
            "instagram" => OfInstagram(data),
            "threads" => OfThreads(data),
            "mastodon" => ZeeschuimerKin.Of(reading, row, data, collected),
            _ => OfTikTok(data),
        };
        if (post is null) yield return row.Rejected(reading.File.Index, RowMessages.PostWithoutIdTimeOrAuthor);
        else yield return new PostObserved(reading.File.Index, row.Row, post, collected);
        if (profile is not null) yield return profile;
    }

    /// <summary>The platform of the posts, if their form is known here.</summary>
    private static string? Platform(string source) =>
        PlatformTable.Shipped.OfHost(source)?.Slug is { } slug && Forms.Contains(slug) ? slug : null;

    private static (Post? Post, ProfileObserved? Profile) OfX(UnitReading reading, JsonRow row, JsonElement data, DateTimeOffset? collected)
    {
        var tweet = XGraphQl.Tweet(data);
        if (XGraphQl.Post(tweet) is not { } post) return (null, null);
        var profile = XGraphQl.User(tweet)?.Find("legacy") is { } counts && counts.Count("followers_count") is not null
            ? XApi1.Profile(reading.File.Index, row.Row, post.Author, counts, collected) : null;
        return (post, profile);
    }

    private static (Post? Post, ProfileObserved? Profile) OfInstagram(JsonElement data)
    {
        var user = data.Find("user") ?? data.Find("owner");
        var author = AccountText.Read(user?.Text("pk") ?? user?.Text("id"), user?.Text("username"), user?.Text("full_name"), "instagram", out _);
        var (id, at) = (data.Text("pk") ?? data.Text("id"), Instants.ReadUnix(data.Text("taken_at") ?? data.Text("taken_at_timestamp")));
        if (author is null || id is null || at is null) return (null, null);
        var text = data.Text("caption", "text");
        return (new Post(id, author.Value, at.Value, false, false, null, data.Count("like_count"), null, null, null, data.Count("play_count"),
            data.Count("comment_count"), null, PostText.Hashtags(text), PostText.Mentions(text, isRepost: false, "instagram")), null);
    }

    private static (Post? Post, ProfileObserved? Profile) OfThreads(JsonElement data)
    {
        var author = data.Find("user") is { } user ? OnThreads(user) : null;
        var (id, at, info) = (data.Text("pk"), Instants.ReadUnix(data.Text("taken_at")), data.Find("text_post_app_info") ?? default);
        if (author is null || id is null || at is null) return (null, null);
        var (text, mentions) = (data.Text("caption", "text"), new MentionSet());
        Add(info.Find("share_info", "reposted_post", "user"), MentionKind.Repost);
        Add(info.Find("share_info", "quoted_post", "user"), MentionKind.Quote);
        Add(info.Find("reply_to_author"), MentionKind.Reply);
        foreach (var mention in PostText.Mentions(text, isRepost: false, "threads")) mentions.Add(mention.Target, mention.Kind);
        return (new Post(id, author.Value, at.Value, info.Find("share_info", "reposted_post") is not null,
            info.Find("reply_to_author") is not null || info.Flag("is_reply") == true, null, data.Count("like_count"), info.Count("repost_count"),
            info.Count("direct_reply_count"), info.Count("quote_count"), null, null, null, PostText.Hashtags(text), mentions.ToList()), null);

        void Add(JsonElement? user, MentionKind kind)
        {
            if (user is { } someone && OnThreads(someone) is { } account) mentions.Add(account, kind);
        }
    }

    private static AccountRef? OnThreads(JsonElement user) =>
        AccountText.Read(user.Text("pk") ?? user.Text("id"), user.Text("username"), user.Text("full_name"), "threads", out _);

    private static (Post? Post, ProfileObserved? Profile) OfTikTok(JsonElement data)
    {
        var author = AccountText.Read(data.Text("author", "id"), data.Text("author", "uniqueId"), data.Text("author", "nickname"), "tiktok", out _);
        var (id, at) = (data.Text("id"), Instants.ReadUnix(data.Text("createTime")));
        if (author is null || id is null || at is null) return (null, null);
        var text = data.Text("desc");
        return (new Post(id, author.Value, at.Value, false, false, data.Text("textLanguage"), data.Count("stats", "diggCount"), null, null, null,
            data.Count("stats", "playCount"), data.Count("stats", "commentCount"), data.Count("stats", "shareCount"),
            PostText.Hashtags(text), PostText.Mentions(text, isRepost: false, "tiktok")), null);
    }
}
