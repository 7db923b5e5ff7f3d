using Npgsql;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Accounts;

/// <summary>Reads what is known of accounts: their profiles, handles over time, and what profiles showed.</summary>
public sealed class AccountQueries
{
    private const string SelectTenures = """
        select handle_profile as HandleProfile, account as Account, valid_from as From, valid_to as To
        from handle_tenure
        """;

    private const string OfHandles = SelectTenures + " where handle_profile = any(@ids) order by handle_profile, valid_from";
    private const string OfAccounts = SelectTenures + " where account = any(@ids) order by handle_profile, valid_from";

    private const string SelectHandles = """
        select id_profile as Account, shown as Handle, seen_at as SeenAt
        from sighting where id_profile = any(@accounts) order by id_profile, seen_at, shown collate "C"
        """;

    private const string SelectProfiles = """
        select profile_id as ProfileId, array[platform, kind::text, key] as Key
        from profile where profile_id = any(@profiles)
        """;

    private readonly ReadingSource _source;

    internal AccountQueries(ReadingSource source) => _source = source;

    /// <summary>When handle profiles meant which accounts.</summary>
    public Task<IReadOnlyList<TenureRow>> ListTenuresOfHandlesAsync(IReadOnlyCollection<int> handleProfiles, CancellationToken cancellationToken) =>
        ListTenuresAsync(OfHandles, handleProfiles, cancellationToken);

    /// <summary>Which handles meant these accounts when.</summary>
    public Task<IReadOnlyList<TenureRow>> ListTenuresOfAccountsAsync(IReadOnlyCollection<int> accounts, CancellationToken cancellationToken) =>
        ListTenuresAsync(OfAccounts, accounts, cancellationToken);

    /// <summary>All sightings of accounts, in order of time.</summary>
    public async Task<ILookup<int, SeenHandle>> ListHandlesAsync(IReadOnlyCollection<int> accounts, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<SeenHandle>(SelectHandles, new { accounts = accounts.ToArray() }, cancellationToken);
        return rows.ToLookup(seen => seen.Account);
    }

    public async Task<IReadOnlyList<ProfileRow>> ListProfilesAsync(IReadOnlyCollection<int> profiles, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<ProfileRow>(SelectProfiles, new { profiles = profiles.ToArray() }, cancellationToken)];
    }

    /// <summary>The profile ids of keys; unknown keys are missing from the answer.</summary>
    public async Task<IReadOnlyDictionary<ProfileKey, int>> FindProfilesAsync(
        IReadOnlyCollection<ProfileKey> keys, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await ProfileLookup.FindAsync(connection, keys, cancellationToken);
    }

    internal static Task<IReadOnlyList<TenureRow>> ListTenuresOfHandlesAsync(
        NpgsqlConnection connection, IReadOnlyCollection<int> handleProfiles, CancellationToken cancellationToken) =>
        ListTenuresAsync(connection, OfHandles, handleProfiles, cancellationToken);

    internal static Task<IReadOnlyList<TenureRow>> ListTenuresOfAccountsAsync(
        NpgsqlConnection connection, IReadOnlyCollection<int> accounts, CancellationToken cancellationToken) =>
        ListTenuresAsync(connection, OfAccounts, accounts, cancellationToken);

    private async Task<IReadOnlyList<TenureRow>> ListTenuresAsync(
        string sql, IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await ListTenuresAsync(connection, sql, ids, cancellationToken);
    }

    private static async Task<IReadOnlyList<TenureRow>> ListTenuresAsync(
        NpgsqlConnection connection, string sql, IReadOnlyCollection<int> ids, CancellationToken cancellationToken) =>
        [.. await connection.QueryAsync<TenureRow>(sql, new { ids = ids.ToArray() }, cancellationToken)];
}
