using Npgsql;
using NpgsqlTypes;
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

    private readonly NpgsqlDataSource _source;

    internal EditionPosts(NpgsqlDataSource source) => _source = source;

    /// <summary>The sums of every member; empty if the edition saw no posts.</summary>
    public async Task<IReadOnlyList<EditionActivityRow>> ListActivityAsync(int revisionId, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<ActivityRow>(SelectActivity, new { revisionId }, cancellationToken);
        return [.. rows.Select(row => row.ToActivity())];
    }

    /// <summary>Who mentioned whom, by author.</summary>
    public async Task<IReadOnlyList<EditionMentionRow>> ListMentionsAsync(int revisionId, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<MentionRow>(SelectMentions, new { revisionId }, cancellationToken);
        return [.. rows.Select(row => new EditionMentionRow(row.Source, row.Targets, row.Mentions, row.Replies, row.Reposts, row.Quotes))];
    }

    internal static async Task CopyAsync(
        NpgsqlConnection connection, int revision, IReadOnlyList<EditionActivityRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0) return;
        await using var copy = await connection.BeginBinaryImportAsync("""
            copy edition_activity (edition_revision_id, position, posts, replies, originals, reposted_originals, reposts_received,
                counted_originals, interactions, reposts_median, coverage, mean_followers, observed_from, observed_to) from stdin (format binary)
            """, cancellationToken);
        foreach (var row in rows)
        {
            copy.StartRow();
            copy.Write(revision, NpgsqlDbType.Integer);
            copy.Write(row.Position, NpgsqlDbType.Integer);
            foreach (var count in (long[])[row.Posts, row.Replies, row.Originals, row.RepostedOriginals, row.RepostsReceived, row.CountedOriginals, row.Interactions])
                copy.Write(count, NpgsqlDbType.Bigint);
            foreach (var number in (double?[])[row.RepostsMedian, row.Coverage, row.MeanFollowers]) Write(copy, number, NpgsqlDbType.Double);
            foreach (var instant in (DateTimeOffset?[])[row.ObservedFrom, row.ObservedTo]) Write(copy, instant, NpgsqlDbType.TimestampTz);
        }
        await copy.CompleteAsync(cancellationToken);
    }

    internal static async Task CopyAsync(
        NpgsqlConnection connection, int revision, IReadOnlyList<EditionMentionRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0) return;
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy edition_mention (edition_revision_id, source, targets, mentions, replies, reposts, quotes) from stdin (format binary)", cancellationToken);
        foreach (var row in rows)
        {
            copy.StartRow();
            copy.Write(revision, NpgsqlDbType.Integer);
            copy.Write(row.Source, NpgsqlDbType.Integer);
            copy.Write(row.Targets, NpgsqlDbType.Array | NpgsqlDbType.Integer);
            foreach (var counts in (long[][])[row.Mentions, row.Replies, row.Reposts, row.Quotes]) copy.Write(counts, NpgsqlDbType.Array | NpgsqlDbType.Bigint);
        }
        await copy.CompleteAsync(cancellationToken);
    }

    private static void Write<T>(NpgsqlBinaryImporter copy, T? value, NpgsqlDbType type) where T : struct
    {
        if (value is { } known) copy.Write(known, type);
        else copy.WriteNull();
    }

    private sealed class MentionRow
    {
        public int Source { get; init; }
        public int[] Targets { get; init; } = [];
        public long[] Mentions { get; init; } = [];
        public long[] Replies { get; init; } = [];
        public long[] Reposts { get; init; } = [];
        public long[] Quotes { get; init; } = [];
    }

    private sealed class ActivityRow
    {
        public int Position { get; init; }
        public long Posts { get; init; }
        public long Replies { get; init; }
        public long Originals { get; init; }
        public long RepostedOriginals { get; init; }
        public long RepostsReceived { get; init; }
        public double? RepostsMedian { get; init; }
        public long CountedOriginals { get; init; }
        public long Interactions { get; init; }
        public double Coverage { get; init; }
        public double? MeanFollowers { get; init; }
        public DateTime? ObservedFrom { get; init; }
        public DateTime? ObservedTo { get; init; }

        public EditionActivityRow ToActivity() => new()
        {
            Position = Position, Posts = Posts, Replies = Replies, Originals = Originals, RepostedOriginals = RepostedOriginals,
            RepostsReceived = RepostsReceived, RepostsMedian = RepostsMedian, CountedOriginals = CountedOriginals, Interactions = Interactions,
            Coverage = Coverage, MeanFollowers = MeanFollowers, ObservedFrom = Instant(ObservedFrom), ObservedTo = Instant(ObservedTo),
        };

        private static DateTimeOffset? Instant(DateTime? instant) => instant is { } known ? Instants.FromDatabase(known) : null;
    }
}
