using Npgsql;
using NpgsqlTypes;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Posts;

/// <summary>
/// Reads who mentions whom. A post that several captures show counts once; where they differ on the kind, the latest
/// capture's stands. Where only sums are known, the latest capture's sum stands.
/// </summary>
public sealed class MentionQueries
{
    private const string Resolved = $"""
        with resolved as (
            select coalesce(a.account, m.owner) as author, coalesce(t.account, m.target) as target, m.post_id, m.kind, m.posted_at,
                m.observed_at, m.count, m.import_id
            from mention m
            left join handle_tenure a on a.handle_profile = m.owner and a.valid_from <= m.observed_at and m.observed_at < a.valid_to
            left join handle_tenure t on t.handle_profile = m.target and t.valid_from <= m.posted_at and m.posted_at < t.valid_to
            where m.owner in ({PostQueries.ProfilesOfAccounts}) and m.posted_at > @from and m.posted_at <= @to
              and (@hashtag::text is null or exists (
                select from post p where p.owner = m.owner and p.post_id = m.post_id
                  and exists (select from unnest(p.hashtags) as tag where lower(tag) = lower(@hashtag)))))
        """;

    private const string OfQuestion = "author <> target and author = any(@accounts) and (@targets::integer[] is null or target = any(@targets))";

    private const string Latest = $"""
        {Resolved},
        latest as (
            select distinct on (author, target, post_id, case when post_id = '' then kind end)
                author, target, kind, posted_at, count
            from resolved
            where {OfQuestion}
            order by author, target, post_id, case when post_id = '' then kind end, observed_at desc, kind desc, count desc)
        """;

    private const string Sums = """
        coalesce(sum(count) filter (where kind = 0), 0)::bigint, coalesce(sum(count) filter (where kind = 1), 0)::bigint,
        coalesce(sum(count) filter (where kind = 2), 0)::bigint, coalesce(sum(count) filter (where kind = 3), 0)::bigint,
        min(posted_at), max(posted_at)
        """;

    private const string SelectPairs = $"{Latest} select author, target, null::date, {Sums} from latest group by author, target";

    private const string SelectDays = $"""
        {Latest} select author, target, (posted_at at time zone 'UTC')::date, {Sums}
        from latest group by author, target, (posted_at at time zone 'UTC')::date
        """;

    private const string SelectImports = $"{Resolved} select distinct import_id from resolved where {OfQuestion}";

    private readonly ReadingSource _source;

    internal MentionQueries(ReadingSource source) => _source = source;

    /// <summary>One row per author and target, and per UTC day if asked, in no order.</summary>
    public async Task<List<MentionSum>> SumAsync(MentionQuestion question, bool byDay, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        return await SelectAsync(byDay ? SelectDays : SelectPairs, question, ToSum, cancellationToken);
    }

    /// <summary>The imports that tell of the mentions asked for, in no order.</summary>
    public async Task<List<int>> ListImportsAsync(MentionQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        return await SelectAsync(SelectImports, question, row => row.GetInt32(0), cancellationToken);
    }

    private async Task<List<T>> SelectAsync<T>(
        string sql, MentionQuestion question, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue("accounts", NpgsqlDbType.Array | NpgsqlDbType.Integer, question.Authors.ToArray());
        command.Parameters.AddWithValue("targets", NpgsqlDbType.Array | NpgsqlDbType.Integer, (object?)question.Targets?.ToArray() ?? DBNull.Value);
        command.Parameters.AddWithValue("from", NpgsqlDbType.TimestampTz, question.From.ToUniversalTime());
        command.Parameters.AddWithValue("to", NpgsqlDbType.TimestampTz, question.To.ToUniversalTime());
        command.Parameters.AddWithValue("hashtag", NpgsqlDbType.Text, (object?)question.Hashtag ?? DBNull.Value);
        var rows = new List<T>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) rows.Add(read(reader));
        return rows;
    }

    private static MentionSum ToSum(NpgsqlDataReader row) => new(
        row.GetInt32(0), row.GetInt32(1), row.IsDBNull(2) ? null : row.GetFieldValue<DateOnly>(2), row.GetInt64(3), row.GetInt64(4),
        row.GetInt64(5), row.GetInt64(6), Instants.FromDatabase(row.GetDateTime(7)), Instants.FromDatabase(row.GetDateTime(8)));
}
