namespace Twiplomacy.IntegrationTests.Ties;

/// <summary>
/// The stored evidence as text, ids replaced by what they stand for. A run's first row is left out: after an undo only
/// the kept export tells it.
/// </summary>
internal static class TieRows
{
    public const string Observations = """
        select concat_ws(' ', 'list', p.platform, p.kind, p.key, o.direction, o.scope, r.number, extract(epoch from o.captured_at),
            o.keys, o.member_count, o.stated_count, i.name, o.list, o.file, o.row, o.statement_id is not null)
        from list_observation o join profile p on p.profile_id = o.owner join import i using (import_id)
        left join panel_revision r on r.panel_revision_id = o.panel_revision
        """;

    public const string Statements = """
        select concat_ws(' ', 'said', i.name, s.file, s.direction, r.number, extract(epoch from s.captured_at), s.keys, s.covers_silence, s.names_owners,
            (select string_agg(p.key, ',' order by p.key) from file_statement_owner o join profile p on p.profile_id = o.profile where o.statement_id = s.statement_id),
            (select count(*) from list_observation o where o.statement_id = s.statement_id))
        from file_statement s join import i using (import_id)
        left join panel_revision r on r.panel_revision_id = s.panel_revision
        """;

    public const string Runs = """
        select concat_ws(' ', 'run', p.kind, p.key, t.direction, t.scope, r.number, q.kind, q.key, fi.name, f.list,
            coalesce(li.name || ' ' || l.list, 'open'), extract(epoch from t.followed_at))
        from tie_run t join profile p on p.profile_id = t.owner join profile q on q.profile_id = t.other
        left join panel_revision r on r.panel_revision_id = t.panel_revision
        join list_observation f on f.owner = t.owner and f.observation_id = t.first_observation
        join import fi on fi.import_id = f.import_id
        left join list_observation l on l.owner = t.owner and l.observation_id = t.last_observation
        left join import li on li.import_id = l.import_id
        """;

    public const string Sightings = """
        select concat_ws(' ', 'seen', p.key, q.key, extract(epoch from s.seen_at), i.name, s.shown)
        from sighting s join profile p on p.profile_id = s.id_profile join profile q on q.profile_id = s.handle_profile
        join import i using (import_id)
        """;

    public const string Tenures = """
        select concat_ws(' ', 'tenure', q.key, extract(epoch from t.valid_from), extract(epoch from t.valid_to), p.key)
        from handle_tenure t join profile p on p.profile_id = t.account join profile q on q.profile_id = t.handle_profile
        """;

    public const string Profiles = """
        select concat_ws(' ', 'entry', p.key, e.row, e.handle, i.name)
        from account_entry e join profile p on p.profile_id = e.profile join import i using (import_id)
        """;
}
