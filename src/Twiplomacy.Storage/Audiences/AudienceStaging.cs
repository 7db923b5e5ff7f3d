using System.Runtime.InteropServices;
using Npgsql;
using NpgsqlTypes;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Audiences;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Audiences;

/// <summary>Copies followers into staging, and tells who of them is known.</summary>
internal static class AudienceStaging
{
    public const string Create = "create temp table staged_follower (list integer, hash bigint) on commit drop";

    private const ulong Sign = 1UL << 63;

    private static readonly CopyTable<StagedFollower> Followers = new CopyTable<StagedFollower>("staged_follower")
        .Integer("list", row => row.List).Bigint("hash", row => ToDatabase(row.Hash));

    public static Task StageAsync(NpgsqlConnection connection, ReadOnlyMemory<StagedFollower> rows, CancellationToken cancellationToken) =>
        rows.Length == 0 ? Task.CompletedTask : Followers.WriteAsync(connection, MemoryMarshal.ToEnumerable(rows), cancellationToken);

    /// <summary>The hashes of all profiles of a platform, ascending: whoever is among them is no stranger.</summary>
    public static async Task<ulong[]> KnownAsync(NpgsqlConnection connection, string platform, AudienceKey key, CancellationToken cancellationToken)
    {
        var hashes = new List<ulong>();
        await using var command = new NpgsqlCommand("select kind, key from profile where platform = @platform", connection) { CommandTimeout = 0 };
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
    public static async Task RequireAsync(NpgsqlConnection connection, AudienceKey key, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(
            "insert into audience_key (fingerprint) values (@fingerprint) on conflict do nothing", new { fingerprint = key.Fingerprint }, cancellationToken);
        var known = await connection.ExecuteScalarAsync<byte[]>(
            "select fingerprint from audience_key", cancellationToken);
        if (!known.AsSpan().SequenceEqual(key.Fingerprint)) throw new AudienceKeyException(
            "The follower hashes in this database were made with another key. Copy audience.key from the machine that made them and set Imports:AudienceKeyFile.");
    }

    // PostgreSQL's integers are signed; turning the first bit keeps the order.
    public static long ToDatabase(ulong hash) => (long)(hash ^ Sign);

    public static ulong FromDatabase(long hash) => (ulong)hash ^ Sign;
}
