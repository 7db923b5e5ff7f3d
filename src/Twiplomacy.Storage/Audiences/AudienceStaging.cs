using Npgsql;
using NpgsqlTypes;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Audiences;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Storage.Audiences;

/// <summary>A follower in a staged list, by its keyed hash.</summary>
public readonly record struct StagedFollower(int List, ulong Hash);

/// <summary>What an import found out about its follower lists while it read them.</summary>
/// <param name="Keys">Where the key of the hashes is; it is read, or made, only if there are sets.</param>
/// <param name="Strangers">Lists held as sets alone: only accounts known elsewhere have ties by them.</param>
/// <param name="StrangerRows">Rows of those lists that became no tie.</param>
public sealed record StagedAudiences(AudienceKeyFile Keys, IReadOnlyCollection<int> Strangers, long StrangerRows);

/// <summary>Copies followers into staging, and tells who of them is known.</summary>
public static class AudienceStaging
{
    internal const string Create = "create temp table staged_follower (list integer, hash bigint) on commit drop";

    private const ulong Sign = 1UL << 63;

    public static async Task StageAsync(ImportTransaction import, ReadOnlyMemory<StagedFollower> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(import);
        if (rows.Length == 0) return;
        await using var copy = await import.Connection.BeginBinaryImportAsync("copy staged_follower (list, hash) from stdin (format binary)", cancellationToken);
        Write(copy, rows.Span);
        await copy.CompleteAsync(cancellationToken);
    }

    private static void Write(NpgsqlBinaryImporter copy, ReadOnlySpan<StagedFollower> rows)
    {
        foreach (ref readonly var row in rows)
        {
            copy.StartRow();
            copy.Write(row.List, NpgsqlDbType.Integer);
            copy.Write(ToDatabase(row.Hash), NpgsqlDbType.Bigint);
        }
    }

    /// <summary>The hashes of all profiles of a platform, ascending: whoever is among them is no stranger.</summary>
    public static async Task<ulong[]> KnownAsync(ImportTransaction import, string platform, AudienceKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(import);
        ArgumentNullException.ThrowIfNull(key);
        var hashes = new List<ulong>();
        await using var command = new NpgsqlCommand("select kind, key from profile where platform = @platform", import.Connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue("platform", NpgsqlDbType.Text, platform);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            hashes.Add(key.HashOf(new ProfileKey(platform, (ProfileKeyKind)reader.GetInt16(0), reader.GetString(1))));
        var sorted = hashes.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>Refuses a key with which the sets in the database were not made.</summary>
    /// <exception cref="AudienceKeyException">It is another.</exception>
    internal static async Task RequireAsync(NpgsqlConnection connection, AudienceKey key, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(
            "insert into audience_key (fingerprint) values (@fingerprint) on conflict do nothing", new { fingerprint = key.Fingerprint }, cancellationToken);
        var known = await connection.ExecuteScalarAsync<byte[]>(
            "select fingerprint from audience_key", cancellationToken);
        if (!known.AsSpan().SequenceEqual(key.Fingerprint)) throw new AudienceKeyException(
            "The follower hashes in this database were made with another key. Copy audience.key from the machine that made them and set Imports:AudienceKeyFile.");
    }

    // PostgreSQL's integers are signed; turning the first bit keeps the order.
    internal static long ToDatabase(ulong hash) => (long)(hash ^ Sign);

    internal static ulong FromDatabase(long hash) => (ulong)hash ^ Sign;
}
