using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Editions;

/// <summary>Reads and writes what an edition keeps of its members' posts.</summary>
public sealed class EditionPosts
{
    private const string SelectActivity = """
        select position as Position, posts as Posts, replies as Replies, originals as Originals, reposted_originals as RepostedOriginals,
            reposts_received as RepostsReceived, reposts_median as RepostsMedian, counted_originals as CountedOriginals,
            interactions as Interactions, coverage as Coverage, mean_followers as MeanFollowers,
            observed_from as ObservedFrom, observed_to as ObservedTo
        from edition_activity where edition_revision_id = @revisionId order by position
        """;

    private const string SelectMentions = """
        select source as Source, targets as Targets, mentions as Mentions, replies as Replies, reposts as Reposts, quotes as Quotes
        from edition_mention where edition_revision_id = @revisionId order by source
        """;

    private readonly ReadingSource _source;

    internal EditionPosts(ReadingSource source) => _source = source;

    /// <summary>The sums of every member; empty if the edition saw no posts.</summary>
    public async Task<IReadOnlyList<EditionActivityRow>> ListActivityAsync(int revisionId, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<EditionActivityRow>(SelectActivity, new { revisionId }, cancellationToken)];
    }

    /// <summary>Who mentioned whom, by author.</summary>
    public async Task<IReadOnlyList<EditionMentionRow>> ListMentionsAsync(int revisionId, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<EditionMentionRow>(SelectMentions, new { revisionId }, cancellationToken)];
    }

    internal static Task CopyAsync(
        NpgsqlConnection connection, int revision, IReadOnlyList<EditionActivityRow> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? Task.CompletedTask : new CopyTable<EditionActivityRow>("edition_activity")
            .Integer("edition_revision_id", _ => revision).Integer("position", row => row.Position)
            .Bigint("posts", row => row.Posts).Bigint("replies", row => row.Replies).Bigint("originals", row => row.Originals)
            .Bigint("reposted_originals", row => row.RepostedOriginals).Bigint("reposts_received", row => row.RepostsReceived)
            .Bigint("counted_originals", row => row.CountedOriginals).Bigint("interactions", row => row.Interactions)
            .Number("reposts_median", row => row.RepostsMedian).Number("coverage", row => row.Coverage)
            .Number("mean_followers", row => row.MeanFollowers).Instant("observed_from", row => row.ObservedFrom)
            .Instant("observed_to", row => row.ObservedTo)
            .WriteAsync(connection, rows, cancellationToken);

    internal static Task CopyAsync(
        NpgsqlConnection connection, int revision, IReadOnlyList<EditionMentionRow> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? Task.CompletedTask : new CopyTable<EditionMentionRow>("edition_mention")
            .Integer("edition_revision_id", _ => revision).Integer("source", row => row.Source).Integers("targets", row => row.Targets)
            .Bigints("mentions", row => row.Mentions).Bigints("replies", row => row.Replies)
            .Bigints("reposts", row => row.Reposts).Bigints("quotes", row => row.Quotes)
            .WriteAsync(connection, rows, cancellationToken);
}
