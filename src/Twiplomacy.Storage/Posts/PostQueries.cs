using Npgsql;
using NpgsqlTypes;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Posts;

/// <summary>Reads posts by the accounts that wrote them; a handle leads to whoever bore it at the capture.</summary>
public sealed class PostQueries
{
    // The profiles to look at are those of the accounts and of all handles they ever bore.
    internal const string ProfilesOfAccounts = """
        select unnest(@accounts) union select handle_profile from handle_tenure where account = any(@accounts)
        """;

    private const string Captured = $"""
        captured as (
            select coalesce(t.account, p.owner) as account, p.*
            from post p
            left join handle_tenure t on t.handle_profile = p.owner and t.valid_from <= p.observed_at and p.observed_at < t.valid_to
            where p.owner in ({ProfilesOfAccounts}) and p.posted_at > @from and p.posted_at <= @to)
        """;

    // Of captures at the same instant the larger count stands, so that the order of imports does not matter.
    private const string SelectPosts = $"""
        with {Captured}
        select account, min(posted_at), bool_or(is_repost), bool_or(is_reply),
            (array_agg(likes order by observed_at desc, likes desc) filter (where likes is not null))[1],
            (array_agg(reposts order by observed_at desc, reposts desc) filter (where reposts is not null))[1],
            (array_agg(comments order by observed_at desc, comments desc) filter (where comments is not null))[1],
            (array_agg(shares order by observed_at desc, shares desc) filter (where shares is not null))[1],
            min(observed_at), max(observed_at), post_id, array_agg(distinct import_id)
        from captured
        where account = any(@accounts)
        group by account, post_id
        """;

    // An account known by a handle alone has a cover of its own only while no id is known to have borne the handle.
    private const string SelectCovers = $"""
        select coalesce(t.account, c.owner), greatest(c.covers_from, @from), least(c.covers_to, @to), c.import_id
        from post_cover c
        left join handle_tenure t on t.handle_profile = c.owner and t.valid_from <= c.covers_to and c.covers_to < t.valid_to
        where c.owner in ({ProfilesOfAccounts}) and c.covers_from < @to and c.covers_to > @from
          and coalesce(t.account, c.owner) = any(@accounts)
        """;

    private const string SelectHashtags = $"""
        with {Captured},
        used as (
            select distinct c.account, c.post_id, lower(tag) collate "C" as hashtag, min(c.posted_at) over (partition by c.account, c.post_id) as posted_at
            from captured c cross join lateral unnest(c.hashtags) as tag
            where c.account = any(@accounts) and (@target::integer is null or exists (
                select from mention m
                left join handle_tenure t on t.handle_profile = m.target and t.valid_from <= m.posted_at and m.posted_at < t.valid_to
                where m.owner = c.owner and m.post_id = c.post_id and coalesce(t.account, m.target) = @target)))
        select hashtag, count(*), count(distinct account), min(posted_at), max(posted_at)
        from used group by hashtag
        having @after::text is null or count(*) < @afterPosts or (count(*) = @afterPosts and hashtag > @after collate "C")
        order by count(*) desc, hashtag limit @limit
        """;

    // The latest capture that says a language says it best.
    private const string SelectLanguages = $"""
        with {Captured},
        written as (
            select account, post_id, min(posted_at) as posted_at,
                lower((array_agg(language order by observed_at desc, language) filter (where language is not null))[1]) collate "C" as language
            from captured
            where account = any(@accounts) and (@hashtag::text is null or exists (select from unnest(hashtags) as tag where lower(tag) = lower(@hashtag)))
            group by account, post_id having not bool_or(is_repost))
        select language, count(*), count(distinct account), min(posted_at), max(posted_at)
        from written group by language order by language is null, count(*) desc, language
        """;

    private const string SelectHashtagMonths = $"""
        with {Captured},
        written as (
            select account, post_id, date_trunc('month', min(posted_at) at time zone 'UTC')::date as month
            from captured where account = any(@accounts) group by account, post_id),
        months as (select month, count(*) as posts from written group by month),
        used as (
            select distinct w.account, w.post_id, w.month, lower(tag) as hashtag
            from written w
            join captured c on c.account = w.account and c.post_id = w.post_id
            cross join lateral unnest(c.hashtags) as tag
            where lower(tag) = any(@hashtags))
        select m.month, asked.hashtag, count(u.post_id), count(distinct u.account), m.posts
        from months m
        cross join unnest(@hashtags) as asked (hashtag)
        left join used u on u.month = m.month and u.hashtag = asked.hashtag
        group by m.month, asked.hashtag, m.posts
        order by m.month, asked.hashtag collate "C"
        """;

    // One post a day is sign of life enough.
    private const string SelectDays = $"""
        with {Captured}
        select account, max(posted_at) from captured where account = any(@accounts)
        group by account, (posted_at at time zone 'UTC')::date
        """;

    private readonly ReadingSource _source;

    internal PostQueries(ReadingSource source) => _source = source;

    /// <summary>Posts of accounts in (from, to], each once, in no order.</summary>
    public Task<List<PostRow>> ListAsync(
        IReadOnlyCollection<int> accounts, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        SelectAsync(SelectPosts, accounts, from, to, row => new PostRow(
            row.GetInt32(0), row.GetString(10), Instant(row, 1), row.GetBoolean(2), row.GetBoolean(3), Count(row, 4), Count(row, 5), Count(row, 6),
            Count(row, 7), Instant(row, 8), Instant(row, 9), row.GetFieldValue<int[]>(11)), null, cancellationToken);

    /// <summary>Which parts of (from, to] exports cover with all posts of an account.</summary>
    public Task<List<PostCover>> ListCoversAsync(
        IReadOnlyCollection<int> accounts, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        SelectAsync(SelectCovers, accounts, from, to, row => new PostCover(row.GetInt32(0), Instant(row, 1), Instant(row, 2), row.GetInt32(3)), null, cancellationToken);

    /// <summary>For every day in (from, to] on which an account wrote, the last time it did.</summary>
    public Task<List<(int Account, DateTimeOffset At)>> ListSignsOfLifeAsync(
        IReadOnlyCollection<int> accounts, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        SelectAsync(SelectDays, accounts, from, to, row => (row.GetInt32(0), Instant(row, 1)), null, cancellationToken);

    /// <summary>Hashtags by posts, the most used first, after a row.</summary>
    /// <param name="target">Only in posts that point at this account.</param>
    public Task<List<HashtagRow>> ListHashtagsAsync(
        IReadOnlyCollection<int> accounts, int? target, DateTimeOffset from, DateTimeOffset to, (long Posts, string Hashtag)? after, int limit,
        CancellationToken cancellationToken) => SelectAsync(
            SelectHashtags, accounts, from, to,
            row => new HashtagRow(row.GetString(0), row.GetInt64(1), row.GetInt64(2), Instant(row, 3), Instant(row, 4)),
            parameters =>
            {
                parameters.Add(new NpgsqlParameter("target", NpgsqlDbType.Integer) { Value = (object?)target ?? DBNull.Value });
                parameters.Add(new NpgsqlParameter("after", NpgsqlDbType.Text) { Value = (object?)after?.Hashtag ?? DBNull.Value });
                parameters.AddWithValue("afterPosts", NpgsqlDbType.Bigint, after?.Posts ?? 0);
                parameters.AddWithValue("limit", NpgsqlDbType.Integer, limit);
            }, cancellationToken);

    /// <summary>Posts by language, the most first; those without one last. Reposts do not count.</summary>
    /// <param name="hashtag">Only posts that carry it; null: all.</param>
    public Task<List<LanguageRow>> ListLanguagesAsync(
        IReadOnlyCollection<int> accounts, DateTimeOffset from, DateTimeOffset to, string? hashtag, CancellationToken cancellationToken) => SelectAsync(
            SelectLanguages, accounts, from, to,
            row => new LanguageRow(row.IsDBNull(0) ? null : row.GetString(0), row.GetInt64(1), row.GetInt64(2), Instant(row, 3), Instant(row, 4)),
            parameters => parameters.Add(new NpgsqlParameter("hashtag", NpgsqlDbType.Text) { Value = (object?)hashtag ?? DBNull.Value }), cancellationToken);

    /// <summary>Some hashtags in every month of which a post was captured, by month and hashtag.</summary>
    /// <param name="hashtags">In lower case.</param>
    public Task<List<HashtagMonthRow>> ListHashtagMonthsAsync(
        IReadOnlyCollection<int> accounts, DateTimeOffset from, DateTimeOffset to, IReadOnlyCollection<string> hashtags, CancellationToken cancellationToken) =>
        SelectAsync(
            SelectHashtagMonths, accounts, from, to,
            row => new HashtagMonthRow(row.GetFieldValue<DateOnly>(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4)),
            parameters => parameters.AddWithValue("hashtags", NpgsqlDbType.Array | NpgsqlDbType.Text, hashtags.ToArray()), cancellationToken);

    private async Task<List<T>> SelectAsync<T>(
        string sql, IReadOnlyCollection<int> accounts, DateTimeOffset from, DateTimeOffset to, Func<NpgsqlDataReader, T> read,
        Action<NpgsqlParameterCollection>? more, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue("accounts", NpgsqlDbType.Array | NpgsqlDbType.Integer, accounts.ToArray());
        command.Parameters.AddWithValue("from", NpgsqlDbType.TimestampTz, from.ToUniversalTime());
        command.Parameters.AddWithValue("to", NpgsqlDbType.TimestampTz, to.ToUniversalTime());
        more?.Invoke(command.Parameters);
        var rows = new List<T>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) rows.Add(read(reader));
        return rows;
    }

    private static long? Count(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    private static DateTimeOffset Instant(NpgsqlDataReader row, int column) => Instants.FromDatabase(row.GetDateTime(column));
}
