using Npgsql;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Accounts;

/// <summary>Publishes and withdraws sightings, and derives anew which account each touched handle meant when.</summary>
internal static class SightingWriter
{
    private const string Insert = """
        insert into sighting (id_profile, handle_profile, seen_at, import_id, shown)
        select s.id_profile, s.handle_profile, coalesce(s.seen_at, l.captured_at), @importId, min(s.shown collate "C")
        from staged_sighting s left join staged_list l using (list)
        where s.seen_at is not null or l.list is not null
        group by s.id_profile, s.handle_profile, coalesce(s.seen_at, l.captured_at)
        on conflict do nothing
        """;

    private const string TouchStaged = """
        create temp table touched_id on commit drop as select distinct id_profile from staged_sighting
        """;

    private const string TouchImport = """
        create temp table touched_id on commit drop as select distinct id_profile from sighting where import_id = @importId
        """;

    private const string TouchHandles = """
        create temp table touched_handle on commit drop as
        select distinct s.handle_profile from sighting s join touched_id t using (id_profile)
        """;

    // An import that replaces another withdraws and publishes in one transaction.
    private const string Release = "drop table touched_id; drop table touched_handle";

    private const string Forget = """
        delete from handle_tenure h using touched_handle t where h.handle_profile = t.handle_profile
        """;

    // One id, one handle, for as long as anybody looked: nearly every account. The rest is reasoned about one by one.
    private const string InsertPlain = """
        with pair as (
            select s.handle_profile, min(s.id_profile) as id_profile
            from sighting s join touched_handle t using (handle_profile)
            group by s.handle_profile having min(s.id_profile) = max(s.id_profile)),
        plain as (
            select p.handle_profile, p.id_profile from pair p
            where not exists (
                select from sighting s where s.id_profile = p.id_profile and s.handle_profile <> p.handle_profile))
        insert into handle_tenure (handle_profile, valid_from, valid_to, account)
        select handle_profile, '-infinity', 'infinity', id_profile from plain
        """;

    private const string ListOthers = """
        with unsolved as (
            select t.handle_profile from touched_handle t
            where not exists (select from handle_tenure h where h.handle_profile = t.handle_profile)),
        involved as (
            select distinct u.handle_profile as asked, s.id_profile
            from unsolved u join sighting s using (handle_profile))
        select i.asked, s.id_profile as id, s.handle_profile as handle, s.seen_at as SeenAt
        from involved i join sighting s using (id_profile)
        order by i.asked
        """;

    private const string InsertTenure = """
        insert into handle_tenure (handle_profile, valid_from, valid_to, account) values (@handle, @from, @to, @account)
        """;

    /// <summary>Returns how many sightings were new.</summary>
    public static async Task<int> PublishAsync(NpgsqlConnection connection, int importId, CancellationToken cancellationToken)
    {
        var inserted = await RunAsync(connection, Insert, importId, cancellationToken);
        if (inserted == 0) return 0;
        await RunAsync(connection, TouchStaged, importId, cancellationToken);
        await RunAsync(connection, TouchHandles, importId, cancellationToken);
        await DeriveTenuresAsync(connection, cancellationToken);
        await RunAsync(connection, Release, importId, cancellationToken);
        return inserted;
    }

    /// <summary>Takes an import's sightings back.</summary>
    public static async Task WithdrawAsync(NpgsqlConnection connection, int importId, CancellationToken cancellationToken)
    {
        await RunAsync(connection, TouchImport, importId, cancellationToken);
        await RunAsync(connection, TouchHandles, importId, cancellationToken);
        await RunAsync(connection, "delete from sighting where import_id = @importId", importId, cancellationToken);
        await DeriveTenuresAsync(connection, cancellationToken);
        await RunAsync(connection, Release, importId, cancellationToken);
    }

    private static async Task DeriveTenuresAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(Forget, cancellationToken);
        await connection.ExecuteAsync(InsertPlain, cancellationToken);
        var rows = await connection.QueryAsync<SightingRow>(
            ListOthers, cancellationToken);
        foreach (var asked in rows.GroupBy(row => row.Asked))
        {
            var sightings = asked.Select(row => new HandleSighting(row.Id, row.Handle, row.SeenAt)).ToList();
            foreach (var tenure in HandleTenures.Of(asked.Key, sightings).Where(tenure => tenure.Id is not null))
            {
                await connection.ExecuteAsync(InsertTenure,
                    new { handle = asked.Key, from = tenure.From, to = tenure.To, account = tenure.Id }, cancellationToken);
            }
        }
    }

    private static Task<int> RunAsync(NpgsqlConnection connection, string sql, int importId, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(sql, new { importId }, cancellationToken);

    private sealed record SightingRow(int Asked, int Id, int Handle, DateTimeOffset SeenAt);
}
