using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Imports;

/// <summary>
/// The two locks that all processes share, each to the end of its transaction. Whoever needs both takes that of publishing first.
/// </summary>
internal static class ImportLocks
{
    /// <summary>One import publishes at a time: merges read the neighbours of what they insert.</summary>
    internal const string Publishing = "select pg_advisory_xact_lock(7483001)";

    /// <summary>Files are handed in one after the other: the same bytes are one import.</summary>
    internal const string HandingIn = "select pg_advisory_xact_lock(7483002)";

    private const string TryPublishing = "select pg_try_advisory_xact_lock(7483001)";

    private const string Limit = "select set_config('lock_timeout', @limit, true)";

    /// <param name="patience">How long to wait before PostgreSQL's error of a lock that is not to be had; null: as long as it takes.</param>
    public static Task TakePublishingAsync(NpgsqlConnection connection, TimeSpan? patience, CancellationToken cancellationToken) =>
        TakeAsync(connection, Publishing, patience, cancellationToken);

    /// <summary>See <see cref="TakePublishingAsync"/>.</summary>
    public static Task TakeHandingInAsync(NpgsqlConnection connection, TimeSpan? patience, CancellationToken cancellationToken) =>
        TakeAsync(connection, HandingIn, patience, cancellationToken);

    /// <summary>Whether it was to be had at once.</summary>
    public static Task<bool> TryPublishingAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteScalarAsync<bool>(TryPublishing, cancellationToken);

    private static async Task TakeAsync(NpgsqlConnection connection, string sql, TimeSpan? patience, CancellationToken cancellationToken)
    {
        if (patience is { } longest) await connection.ExecuteAsync(Limit, new { limit = $"{longest.TotalMilliseconds:F0}" }, cancellationToken);
        await connection.ExecuteAsync(sql, null, Database.Unlimited, cancellationToken);
        if (patience is not null) await connection.ExecuteAsync(Limit, new { limit = "0" }, cancellationToken);
    }
}
