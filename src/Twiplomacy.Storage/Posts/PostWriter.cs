using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Posts;

/// <summary>What an import brought of posts.</summary>
internal sealed record PublishedPosts(long Posts, long Mentions);

/// <summary>
/// Publishes captures of posts, and takes them back. Every capture stays a row of its own, so that the order of arrival
/// does not matter and an undo leaves what the other captures say.
/// </summary>
internal static class PostWriter
{
    // The same post twice in one capture: the row with more counts stands, whatever the order of rows.
    private const string InsertPosts = """
        insert into post (owner, post_id, observed_at, import_id, file, row, posted_at, is_repost, is_reply, language, likes,
            reposts, replies, quotes, views, comments, shares, hashtags)
        select distinct on (owner, post_id, observed_at) owner, post_id, observed_at, @importId, file, row, posted_at, is_repost,
            is_reply, language, likes, reposts, replies, quotes, views, comments, shares, hashtags
        from staged_post
        order by owner, post_id, observed_at, likes desc nulls last, reposts desc nulls last, replies desc nulls last,
            views desc nulls last, comments desc nulls last, shares desc nulls last, file, row
        """;

    private const string InsertMentions = """
        insert into mention (owner, post_id, target, kind, observed_at, import_id, file, row, posted_at, count)
        select owner, post_id, target, kind, observed_at, @importId, min(file), min(row), min(posted_at),
            case when post_id = '' then sum(count) else 1 end
        from staged_mention
        where owner <> target
        group by owner, post_id, target, kind, observed_at
        """;

    private const string InsertCovers = """
        insert into post_cover (owner, import_id, covers_from, covers_to)
        select distinct owner, @importId, covers_from, covers_to from staged_post_cover where covers_from < covers_to
        """;

    // Declared complete: an author's posts are all there from the earliest one in the export, or from the day declared.
    private const string InsertDeclaredCovers = """
        insert into post_cover (owner, import_id, covers_from, covers_to)
        select owner, @importId, least(coalesce(@since, min(posted_at)), min(posted_at)) - interval '1 microsecond', max(observed_at)
        from staged_post group by owner
        on conflict do nothing
        """;

    private const string Withdraw = """
        delete from post where import_id = @importId;
        delete from mention where import_id = @importId;
        delete from post_cover where import_id = @importId;
        """;

    /// <summary>Publishes what is staged.</summary>
    /// <param name="isComplete">The importer vouches for every post of the authors since <paramref name="since"/>.</param>
    public static async Task<PublishedPosts> PublishAsync(
        NpgsqlConnection connection, int importId, bool isComplete, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        var posts = await RunAsync(connection, InsertPosts, new { importId }, cancellationToken);
        var mentions = await RunAsync(connection, InsertMentions, new { importId }, cancellationToken);
        await RunAsync(connection, InsertCovers, new { importId }, cancellationToken);
        if (isComplete) await RunAsync(connection, InsertDeclaredCovers, new { importId, since = since?.ToUniversalTime() }, cancellationToken);
        return new PublishedPosts(posts, mentions);
    }

    public static Task WithdrawAsync(NpgsqlConnection connection, int importId, CancellationToken cancellationToken) =>
        RunAsync(connection, Withdraw, new { importId }, cancellationToken);

    private static Task<int> RunAsync(NpgsqlConnection connection, string sql, object parameters, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(sql, parameters, Database.Unlimited, cancellationToken);
}
