using Npgsql;
using NpgsqlTypes;
using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Storage.Accounts;

/// <summary>Finds profiles by the keys that exports use.</summary>
internal static class ProfileLookup
{
    private const string Find = """
        select p.profile_id, p.platform, p.kind, p.key
        from unnest(@platforms, @kinds, @keys) as asked (platform, kind, key)
        join profile p on p.platform = asked.platform and p.kind = asked.kind and p.key = asked.key
        """;

    public static async Task<IReadOnlyDictionary<ProfileKey, int>> FindAsync(
        NpgsqlConnection connection, IReadOnlyCollection<ProfileKey> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<ProfileKey, int>(keys.Count);
        if (keys.Count == 0) return found;
        await using var command = new NpgsqlCommand(Find, connection);
        command.Parameters.AddWithValue("platforms", NpgsqlDbType.Array | NpgsqlDbType.Text, keys.Select(k => k.Platform).ToArray());
        command.Parameters.AddWithValue("kinds", NpgsqlDbType.Array | NpgsqlDbType.Smallint, keys.Select(k => (short)k.Kind).ToArray());
        command.Parameters.AddWithValue("keys", NpgsqlDbType.Array | NpgsqlDbType.Text, keys.Select(k => k.Value).ToArray());
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var key = new ProfileKey(reader.GetString(1), (ProfileKeyKind)reader.GetInt16(2), reader.GetString(3));
            found[key] = reader.GetInt32(0);
        }
        return found;
    }
}
