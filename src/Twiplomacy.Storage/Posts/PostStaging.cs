using System.Text;
using Npgsql;
using NpgsqlTypes;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Storage.Posts;

/// <summary>Copies posts, mentions and what they cover into the temporary tables of an import.</summary>
public static class PostStaging
{
    internal const string Create = """
        create temp table staged_post (
            owner integer, post_id text, observed_at timestamptz, file integer, row bigint, posted_at timestamptz,
            is_repost boolean, is_reply boolean, language text, likes bigint, reposts bigint, replies bigint, quotes bigint,
            views bigint, comments bigint, shares bigint, hashtags text[]) on commit drop;
        create temp table staged_mention (
            owner integer, post_id text, target integer, kind smallint, observed_at timestamptz, file integer, row bigint,
            posted_at timestamptz, count bigint) on commit drop;
        create temp table staged_post_cover (owner integer, covers_from timestamptz, covers_to timestamptz) on commit drop;
        """;

    public static async Task StageAsync(ImportTransaction import, IReadOnlyCollection<StagedPost> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(import);
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count == 0) return;
        await using var copy = await import.Connection.BeginBinaryImportAsync("""
            copy staged_post (owner, post_id, observed_at, file, row, posted_at, is_repost, is_reply, language, likes, reposts,
                replies, quotes, views, comments, shares, hashtags) from stdin (format binary)
            """, cancellationToken);
        foreach (var row in rows) Write(copy, row);
        await copy.CompleteAsync(cancellationToken);
    }

    private static void Write(NpgsqlBinaryImporter copy, StagedPost row)
    {
        var post = row.Post;
        copy.StartRow();
        copy.Write(row.Owner, NpgsqlDbType.Integer);
        copy.Write(Text(post.Id), NpgsqlDbType.Text);
        copy.Write(row.ObservedAt.ToUniversalTime(), NpgsqlDbType.TimestampTz);
        copy.Write(row.File, NpgsqlDbType.Integer);
        copy.Write(row.Row, NpgsqlDbType.Bigint);
        copy.Write(post.At.ToUniversalTime(), NpgsqlDbType.TimestampTz);
        copy.Write(post.IsRepost, NpgsqlDbType.Boolean);
        copy.Write(row.IsReply, NpgsqlDbType.Boolean);
        if (post.Language is { } language) copy.Write(Text(language), NpgsqlDbType.Text);
        else copy.WriteNull();
        foreach (var count in (long?[])[post.Likes, post.Reposts, post.Replies, post.Quotes, post.Views, post.Comments, post.Shares])
        {
            if (count is { } known) copy.Write(known, NpgsqlDbType.Bigint);
            else copy.WriteNull();
        }
        copy.Write(post.Hashtags.Select(Text).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
    }

    public static async Task StageAsync(ImportTransaction import, IReadOnlyCollection<StagedMention> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(import);
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count == 0) return;
        await using var copy = await import.Connection.BeginBinaryImportAsync("""
            copy staged_mention (owner, post_id, target, kind, observed_at, file, row, posted_at, count) from stdin (format binary)
            """, cancellationToken);
        foreach (var row in rows)
        {
            copy.StartRow();
            copy.Write(row.Owner, NpgsqlDbType.Integer);
            copy.Write(Text(row.PostId), NpgsqlDbType.Text);
            copy.Write(row.Target, NpgsqlDbType.Integer);
            copy.Write((short)row.Kind, NpgsqlDbType.Smallint);
            copy.Write(row.ObservedAt.ToUniversalTime(), NpgsqlDbType.TimestampTz);
            copy.Write(row.File, NpgsqlDbType.Integer);
            copy.Write(row.Row, NpgsqlDbType.Bigint);
            copy.Write(row.PostedAt.ToUniversalTime(), NpgsqlDbType.TimestampTz);
            copy.Write(row.Count, NpgsqlDbType.Bigint);
        }
        await copy.CompleteAsync(cancellationToken);
    }

    public static async Task StageAsync(ImportTransaction import, IReadOnlyCollection<StagedPostCover> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(import);
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count == 0) return;
        await using var copy = await import.Connection.BeginBinaryImportAsync(
            "copy staged_post_cover (owner, covers_from, covers_to) from stdin (format binary)", cancellationToken);
        foreach (var row in rows)
        {
            copy.StartRow();
            copy.Write(row.Owner, NpgsqlDbType.Integer);
            copy.Write(row.From.ToUniversalTime(), NpgsqlDbType.TimestampTz);
            copy.Write(row.To.ToUniversalTime(), NpgsqlDbType.TimestampTz);
        }
        await copy.CompleteAsync(cancellationToken);
    }

    // Texts of posts come from anybody; PostgreSQL's text holds neither NUL nor half a surrogate pair.
    private static string Text(string text) => (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
        ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text).Replace('\0', '\uFFFD');
}
