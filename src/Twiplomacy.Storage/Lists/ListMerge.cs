using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Lists;

/// <summary>
/// Merges staged lists into runs of ties. Lists of one stream go in one after the other, earliest first, as waves that
/// each hold at most one list per stream; within a wave everything is done by set. A list goes either after its
/// stream's last observation or between two neighbours; both ways leave the runs as if all had come in order.
/// </summary>
internal static class ListMerge
{
    // In the order of the runs' key, so that what is opened from it is appended.
    private const string Deduplicate = """
        insert into member (owner, list, other, row, followed_at)
        select distinct on (l.owner, m.list, m.other) l.owner, m.list, m.other, m.row, m.followed_at
        from staged_member m join staged_list l using (list)
        where m.other <> l.owner
        order by l.owner, m.list, m.other, m.followed_at nulls last, m.row
        """;

    private const string CountMembers = """
        insert into list_count (list, members) select list, count(*) from member group by list
        """;

    private const string NumberWaves = """
        create temp table list_wave on commit drop as
        select l.*, row_number() over (
            partition by owner, direction, scope, panel_revision order by captured_at, list) as wave
        from staged_list l
        """;

    private const string CreateMerging = """
        create temp table member (
            owner integer, list integer, other integer, row integer, followed_at timestamptz) on commit drop;
        create temp table list_count (list integer primary key, members integer) on commit drop;
        create temp table merging (
            list integer primary key, observation_id integer, owner integer, direction smallint, scope smallint,
            panel_revision integer, captured_at timestamptz, previous integer, next integer) on commit drop;
        """;

    private const string ObserveWave = """
        with observed as (
            insert into list_observation (
                owner, direction, scope, panel_revision, captured_at, keys, member_count, stated_count, import_id, list, file, row,
                statement_id, in_one_file)
            select w.owner, w.direction, w.scope, w.panel_revision, w.captured_at, w.keys, coalesce(c.members, 0),
                w.stated_count, @importId, w.list, w.file, w.row, w.statement_id, w.in_one_file
            from list_wave w left join list_count c using (list)
            where w.wave = @wave
            order by w.owner, w.list
            returning list, observation_id, owner, direction, scope, panel_revision, captured_at)
        insert into merging (list, observation_id, owner, direction, scope, panel_revision, captured_at)
        select list, observation_id, owner, direction, scope, panel_revision, captured_at from observed
        """;

    private const string FindNeighbours = """
        update merging m set
            previous = (
                select o.observation_id from list_observation o
                where o.owner = m.owner and o.direction = m.direction and o.scope = m.scope
                  and o.panel_revision = m.panel_revision
                  and (o.captured_at, o.observation_id) < (m.captured_at, m.observation_id)
                order by o.captured_at desc, o.observation_id desc limit 1),
            next = (
                select o.observation_id from list_observation o
                where o.owner = m.owner and o.direction = m.direction and o.scope = m.scope
                  and o.panel_revision = m.panel_revision
                  and (o.captured_at, o.observation_id) > (m.captured_at, m.observation_id)
                order by o.captured_at, o.observation_id limit 1)
        """;

    // After the last observation: runs still open but not in the list end at the previous observation …
    private const string CloseMissing = """
        update tie_run r set last_observation = m.previous
        from merging m
        where m.next is null and m.previous is not null
          and r.owner = m.owner and r.direction = m.direction and r.scope = m.scope
          and r.panel_revision = m.panel_revision and r.last_observation is null
          and not exists (
              select from member s
              where s.list = m.list and s.other = r.other and s.followed_at is not distinct from r.followed_at)
        """;

    // … and whoever is in the list without an open run begins one.
    private const string OpenNew = """
        insert into tie_run (owner, direction, scope, panel_revision, other, first_observation, first_row, followed_at)
        select m.owner, m.direction, m.scope, m.panel_revision, s.other, m.observation_id, s.row, s.followed_at
        from merging m join member s on s.list = m.list
        where m.next is null and not exists (
            select from tie_run r
            where r.owner = m.owner and r.direction = m.direction and r.scope = m.scope
              and r.panel_revision = m.panel_revision and r.other = s.other and r.last_observation is null
              and r.followed_at is not distinct from s.followed_at)
        """;

    // Between two neighbours: the runs that hold both, and the runs that end or begin there.
    private const string FindAround = """
        create temp table around on commit drop as
        select m.list, r.other, r.followed_at, r.first_observation, r.last_observation,
            case when r.last_observation = m.previous then 'ends'
                 when r.first_observation = m.next then 'begins'
                 else 'spans' end as how
        from merging m
        join tie_run r on r.owner = m.owner and r.direction = m.direction and r.scope = m.scope
            and r.panel_revision = m.panel_revision
        join list_observation f on f.owner = r.owner and f.observation_id = r.first_observation
        left join list_observation l on l.owner = r.owner and l.observation_id = r.last_observation
        where m.next is not null and (
            r.last_observation = m.previous or r.first_observation = m.next
            or ((f.captured_at, f.observation_id) < (m.captured_at, m.observation_id)
                and (r.last_observation is null
                     or (l.captured_at, l.observation_id) > (m.captured_at, m.observation_id))))
        """;

    private const string SplitMissing = """
        with missing as (
            select m.*, a.other, a.followed_at, a.first_observation, a.last_observation
            from merging m join around a using (list)
            where a.how = 'spans' and not exists (
                select from member s
                where s.list = m.list and s.other = a.other and s.followed_at is not distinct from a.followed_at)),
        ended as (
            update tie_run r set last_observation = x.previous
            from missing x
            where r.owner = x.owner and r.direction = x.direction and r.scope = x.scope
              and r.panel_revision = x.panel_revision and r.other = x.other and r.first_observation = x.first_observation)
        insert into tie_run (
            owner, direction, scope, panel_revision, other, first_observation, last_observation, first_row, followed_at)
        select owner, direction, scope, panel_revision, other, next, last_observation, null, followed_at from missing
        """;

    private const string PlaceMembers = """
        create temp table placed on commit drop as
        select m.*, s.other, s.row, s.followed_at, e.first_observation as ending, b.first_observation as beginning,
            b.last_observation as beginning_last
        from merging m
        join member s on s.list = m.list
        left join around e on e.list = m.list and e.other = s.other and e.how = 'ends'
            and e.followed_at is not distinct from s.followed_at
        left join around b on b.list = m.list and b.other = s.other and b.how = 'begins'
            and b.followed_at is not distinct from s.followed_at
        where m.next is not null and not exists (
            select from around x
            where x.list = m.list and x.other = s.other and x.how = 'spans'
              and x.followed_at is not distinct from s.followed_at)
        """;

    private const string JoinRuns = """
        delete from tie_run r using placed p
        where p.ending is not null and p.beginning is not null
          and r.owner = p.owner and r.direction = p.direction and r.scope = p.scope
          and r.panel_revision = p.panel_revision and r.other = p.other and r.first_observation = p.beginning;
        update tie_run r set last_observation = case when p.beginning is null then p.observation_id else p.beginning_last end
        from placed p
        where p.ending is not null
          and r.owner = p.owner and r.direction = p.direction and r.scope = p.scope
          and r.panel_revision = p.panel_revision and r.other = p.other and r.first_observation = p.ending;
        update tie_run r set first_observation = p.observation_id, first_row = p.row
        from placed p
        where p.ending is null and p.beginning is not null
          and r.owner = p.owner and r.direction = p.direction and r.scope = p.scope
          and r.panel_revision = p.panel_revision and r.other = p.other and r.first_observation = p.beginning;
        insert into tie_run (
            owner, direction, scope, panel_revision, other, first_observation, last_observation, first_row, followed_at)
        select owner, direction, scope, panel_revision, other, observation_id, observation_id, row, followed_at
        from placed where ending is null and beginning is null;
        """;

    private const string CountStaged = """
        select (select count(*) from staged_list)::integer as Lists, (select count(*) from member) as Members,
            (select count(*) from staged_member m join staged_list l using (list) where m.other = l.owner) as SelfFollows,
            (select count(*) from staged_member) as MemberRows
        """;

    /// <summary>Publishes all staged lists of an import, in order of their captures.</summary>
    /// <param name="held">The lists' members, or null if they are staged in the database.</param>
    public static async Task<PublishedCounts> PublishAsync(
        NpgsqlConnection connection, int importId, HeldMembers? held, CancellationToken cancellationToken)
    {
        await RunAsync(connection, CreateMerging, cancellationToken);
        await RunAsync(connection, NumberWaves, cancellationToken);
        var (first, counts) = held is null
            ? await UseStagedAsync(connection, cancellationToken)
            : await UseHeldAsync(connection, held, cancellationToken);
        var waves = await connection.ExecuteScalarAsync<long>("select coalesce(max(wave), 0) from list_wave", cancellationToken);
        for (var wave = 1L; wave <= waves; wave++)
            await MergeWaveAsync(connection, importId, wave, wave == 1 ? first : null, cancellationToken);
        return counts;
    }

    private static async Task<(FirstLists First, PublishedCounts Counts)> UseStagedAsync(
        NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await RunAsync(connection, Deduplicate, cancellationToken);
        await RunAsync(connection, "analyze member", cancellationToken);
        await RunAsync(connection, CountMembers, cancellationToken);
        return (new FirstLists(connection, null), await connection.QuerySingleAsync<PublishedCounts>(CountStaged, cancellationToken));
    }

    private static async Task<(FirstLists First, PublishedCounts Counts)> UseHeldAsync(
        NpgsqlConnection connection, HeldMembers held, CancellationToken cancellationToken)
    {
        var owners = await connection.QueryAsync<(int List, int Owner)>("select list, owner from staged_list", cancellationToken);
        var sorted = held.Sort(owners.ToDictionary(list => list.List, list => list.Owner));
        await MemberCopy.CountAsync(connection, sorted, cancellationToken);
        return (new FirstLists(connection, sorted), new PublishedCounts
        {
            Lists = sorted.Lists.Count, Members = sorted.Order.Length, SelfFollows = sorted.SelfFollows, MemberRows = held.Count,
        });
    }

    private static async Task MergeWaveAsync(
        NpgsqlConnection connection, int importId, long wave, FirstLists? first, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await RunAsync(connection, "truncate merging", cancellationToken);
        await connection.ExecuteAsync(ObserveWave, new { importId, wave }, Database.Unlimited, cancellationToken);
        await RunAsync(connection, FindNeighbours, cancellationToken);
        if (first is not null) await first.OpenAsync(cancellationToken);
        await RunAsync(connection, "analyze merging", cancellationToken);
        await RunAsync(connection, CloseMissing, cancellationToken);
        await RunAsync(connection, OpenNew, cancellationToken);
        if (!await connection.ExecuteScalarAsync<bool>("select exists (select from merging where next is not null)", cancellationToken)) return;
        await RunAsync(connection, FindAround, cancellationToken);
        await RunAsync(connection, PlaceMembers, cancellationToken);
        await RunAsync(connection, SplitMissing, cancellationToken);
        await RunAsync(connection, JoinRuns, cancellationToken);
        await RunAsync(connection, "drop table around; drop table placed", cancellationToken);

        cancellationToken.ThrowIfCancellationRequested();
    }

    private static Task<int> RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(sql, null, Database.Unlimited, cancellationToken);
}
