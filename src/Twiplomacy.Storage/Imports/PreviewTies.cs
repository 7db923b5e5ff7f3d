using Npgsql;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Storage.Imports;

/// <summary>Reads inside a preview's transaction, where what it staged may be published and is never committed.</summary>
internal static class PreviewTies
{
    private const string ListKnown = """
        with named as (select profile from account_entry union select owner from list_observation)
        select distinct p.profile_id as Profile, p.kind as Kind
        from named n
        left join handle_tenure t on t.handle_profile = n.profile and t.valid_to = 'infinity'
        join profile p on p.profile_id = coalesce(t.account, n.profile)
        order by p.profile_id
        """;

    public static async Task<KnownTies> LoadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync<(int Profile, short Kind)>(
            ListKnown, null, Database.Unlimited, cancellationToken);
        var accounts = rows.Select(row => new LedgerAccount(row.Profile, (ProfileKeyKind)row.Kind)).ToList();
        var ledger = await LedgerReader.ReadAsync(connection, accounts, DateTimeOffset.MaxValue, cancellationToken);
        return new KnownTies([.. accounts.Select(a => a.Profile)], ledger);
    }

    /// <summary>For each profile the account that it means now: a handle whose id the preview brought is that id's account.</summary>
    public static async Task<IReadOnlyList<int>> MeantNowAsync(
        NpgsqlConnection connection, IReadOnlyList<int> profiles, CancellationToken cancellationToken)
    {
        var tenures = await AccountQueries.ListTenuresOfHandlesAsync(connection, profiles, cancellationToken);
        var now = tenures.Where(t => t.To == DateTimeOffset.MaxValue).ToDictionary(t => t.HandleProfile, t => t.Account);
        return [.. profiles.Select(profile => now.GetValueOrDefault(profile, profile))];
    }
}
