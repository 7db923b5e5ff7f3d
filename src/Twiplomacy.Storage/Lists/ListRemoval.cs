using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Lists;

/// <summary>
/// Takes an import's lists out of the runs again, whatever came after: the runs are then as if those lists had never
/// been. Lists of one stream go out one after the other, as waves.
/// </summary>
internal static class ListRemoval
{
    private const string NumberWaves = """
        create temp table removal_wave on commit drop as
        select o.*, row_number() over (
            partition by owner, direction, scope, panel_revision order by captured_at, observation_id) as wave
        from list_observation o where o.import_id = @importId and (@lists::integer[] is null or o.list = any(@lists))
        """;

    private const string FindNeighbours = """
        create temp table removing on commit drop as
        select w.owner, w.direction, w.scope, w.panel_revision, w.observation_id,
            (select o.observation_id from list_observation o
             where o.owner = w.owner and o.direction = w.direction and o.scope = w.scope
               and o.panel_revision = w.panel_revision
               and (o.captured_at, o.observation_id) < (w.captured_at, w.observation_id)
             order by o.captured_at desc, o.observation_id desc limit 1) as previous,
            (select o.observation_id from list_observation o
             where o.owner = w.owner and o.direction = w.direction and o.scope = w.scope
               and o.panel_revision = w.panel_revision
               and (o.captured_at, o.observation_id) > (w.captured_at, w.observation_id)
             order by o.captured_at, o.observation_id limit 1) as next
        from removal_wave w where w.wave = @wave
        """;

    // Runs that only this list kept apart become one.
    private const string JoinAcross = """
        with pair as (
            select a.owner, a.direction, a.scope, a.panel_revision, a.other,
                a.first_observation as ending, b.first_observation as beginning, b.last_observation
            from removing m
            join tie_run a on a.owner = m.owner and a.direction = m.direction and a.scope = m.scope
                and a.panel_revision = m.panel_revision and a.last_observation = m.previous
            join tie_run b on b.owner = a.owner and b.direction = a.direction and b.scope = a.scope
                and b.panel_revision = a.panel_revision and b.other = a.other and b.first_observation = m.next
                and b.followed_at is not distinct from a.followed_at),
        gone as (
            delete from tie_run r using pair p
            where r.owner = p.owner and r.direction = p.direction and r.scope = p.scope
              and r.panel_revision = p.panel_revision and r.other = p.other and r.first_observation = p.beginning)
        update tie_run r set last_observation = p.last_observation
        from pair p
        where r.owner = p.owner and r.direction = p.direction and r.scope = p.scope
          and r.panel_revision = p.panel_revision and r.other = p.other and r.first_observation = p.ending
        """;

    // Where the removed list was the stream's last, its predecessor is the last now, and runs up to it are open.
    private const string Reopen = """
        update tie_run r set last_observation = null
        from removing m
        where m.next is null and r.owner = m.owner and r.direction = m.direction and r.scope = m.scope
          and r.panel_revision = m.panel_revision and r.last_observation = m.previous
        """;

    private const string Shorten = """
        delete from tie_run r using removing m
        where r.owner = m.owner and r.direction = m.direction and r.scope = m.scope and r.panel_revision = m.panel_revision
          and r.first_observation = m.observation_id
          and (r.last_observation = m.observation_id or (r.last_observation is null and m.next is null));
        update tie_run r set first_observation = m.next, first_row = null
        from removing m
        where r.owner = m.owner and r.direction = m.direction and r.scope = m.scope and r.panel_revision = m.panel_revision
          and r.first_observation = m.observation_id;
        update tie_run r set last_observation = m.previous
        from removing m
        where r.owner = m.owner and r.direction = m.direction and r.scope = m.scope and r.panel_revision = m.panel_revision
          and r.last_observation = m.observation_id;
        delete from list_observation o using removing m
        where o.owner = m.owner and o.observation_id = m.observation_id;
        drop table removing;
        """;

    /// <summary>Removes lists of an import. The caller holds the publishing lock and the transaction.</summary>
    /// <param name="lists">Null: all of them.</param>
    public static async Task RemoveAsync(NpgsqlConnection connection, int importId, int[]? lists, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(NumberWaves, new { importId, lists }, Database.Unlimited, cancellationToken);
        var waves = await connection.ExecuteScalarAsync<long>("select coalesce(max(wave), 0) from removal_wave", cancellationToken);
        for (var wave = 1L; wave <= waves; wave++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await connection.ExecuteAsync(FindNeighbours, new { wave }, Database.Unlimited, cancellationToken);
            await connection.ExecuteAsync("analyze removing", cancellationToken);
            await connection.ExecuteAsync(JoinAcross, null, Database.Unlimited, cancellationToken);
            await connection.ExecuteAsync(Reopen, null, Database.Unlimited, cancellationToken);
            await connection.ExecuteAsync(Shorten, null, Database.Unlimited, cancellationToken);
        }
        await connection.ExecuteAsync("drop table removal_wave", cancellationToken);
    }
}
