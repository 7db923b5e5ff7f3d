using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Imports;

/// <summary>Remembers which import a caller's key stands for. The caller of these holds the lock of handing in.</summary>
internal static class ImportKeys
{
    private const string Find = """
        select i.import_id as ImportId, i.status as Status,
            i.content_hash = @ContentHash
              and i.declaration = cast(@Declaration as jsonb)
              and i.panel is not distinct from cast(@Panel as jsonb) as Same
        from import_key k join import i using (import_id)
        where k.caller = @Caller and k.key = @Key
        """;

    private const string Insert = """
        insert into import_key (caller, key, import_id, created_at) values (@Caller, @Key, @importId, @now)
        on conflict (caller, key) do nothing
        """;

    /// <summary>The import that the key stands for, or null.</summary>
    /// <exception cref="ImportKeyReusedException">It stands for something else.</exception>
    public static async Task<(int ImportId, string Status)?> FindAsync(
        NpgsqlConnection connection, ImportKey? key, NewImport import, CancellationToken cancellationToken)
    {
        if (key is null) return null;
        var known = await connection.QuerySingleOrDefaultAsync<(int ImportId, string Status, bool Same)?>(
            Find, new { key.Caller, key.Key, import.ContentHash, import.Declaration, import.Panel }, cancellationToken);
        if (known is not { } found) return null;
        return found.Same ? (found.ImportId, found.Status) : throw new ImportKeyReusedException(key.Key, found.ImportId);
    }

    public static Task SaveAsync(
        NpgsqlConnection connection, ImportKey? key, int importId, DateTimeOffset now, CancellationToken cancellationToken) =>
        key is null ? Task.CompletedTask : connection.ExecuteAsync(
            Insert, new { key.Caller, key.Key, importId, now = now.ToUniversalTime() }, cancellationToken);
}
