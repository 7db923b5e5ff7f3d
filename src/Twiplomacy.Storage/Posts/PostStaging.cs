using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Posts;

/// <summary>Copies posts, mentions and what they cover into the temporary tables of an import.</summary>
internal static class PostStaging
{
    public const string Create = """
        create temp table staged_post (
            owner integer, post_id text, observed_at timestamptz, file integer, row bigint, posted_at timestamptz,
            is_repost boolean, is_reply boolean, language text, likes bigint, reposts bigint, replies bigint, quotes bigint,
            views bigint, comments bigint, shares bigint, hashtags text[]) on commit drop;
        create temp table staged_mention (
            owner integer, post_id text, target integer, kind smallint, observed_at timestamptz, file integer, row bigint,
            posted_at timestamptz, count bigint) on commit drop;
        create temp table staged_post_cover (owner integer, covers_from timestamptz, covers_to timestamptz) on commit drop;
        """;

    private static readonly CopyTable<StagedPost> Posts = new CopyTable<StagedPost>("staged_post")
        .Integer("owner", row => row.Owner).Text("post_id", row => StorableText.Of(row.Post.Id)).Instant("observed_at", row => row.ObservedAt)
        .Integer("file", row => row.File).Bigint("row", row => row.Row).Instant("posted_at", row => row.Post.At)
        .Flag("is_repost", row => row.Post.IsRepost).Flag("is_reply", row => row.IsReply)
        .Text("language", row => StorableText.Of(row.Post.Language))
        .Bigint("likes", row => row.Post.Likes).Bigint("reposts", row => row.Post.Reposts).Bigint("replies", row => row.Post.Replies)
        .Bigint("quotes", row => row.Post.Quotes).Bigint("views", row => row.Post.Views).Bigint("comments", row => row.Post.Comments)
        .Bigint("shares", row => row.Post.Shares).Texts("hashtags", row => [.. row.Post.Hashtags.Select(hashtag => StorableText.Of(hashtag))]);

    private static readonly CopyTable<StagedMention> Mentions = new CopyTable<StagedMention>("staged_mention")
        .Integer("owner", row => row.Owner).Text("post_id", row => StorableText.Of(row.PostId)).Integer("target", row => row.Target)
        .Smallint("kind", row => (short)row.Kind).Instant("observed_at", row => row.ObservedAt).Integer("file", row => row.File)
        .Bigint("row", row => row.Row).Instant("posted_at", row => row.PostedAt).Bigint("count", row => row.Count);

    private static readonly CopyTable<StagedPostCover> Covers = new CopyTable<StagedPostCover>("staged_post_cover")
        .Integer("owner", row => row.Owner).Instant("covers_from", row => row.From).Instant("covers_to", row => row.To);

    public static Task StageAsync(NpgsqlConnection connection, IReadOnlyCollection<StagedPost> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? Task.CompletedTask : Posts.WriteAsync(connection, rows, cancellationToken);

    public static Task StageAsync(NpgsqlConnection connection, IReadOnlyCollection<StagedMention> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? Task.CompletedTask : Mentions.WriteAsync(connection, rows, cancellationToken);

    public static Task StageAsync(NpgsqlConnection connection, IReadOnlyCollection<StagedPostCover> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? Task.CompletedTask : Covers.WriteAsync(connection, rows, cancellationToken);
}
