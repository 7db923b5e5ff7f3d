-- Copies the sealed editions of the sample's panel into panels of their own until there are :editions of them, with two of their
-- rankings. Nothing looks at each row meanwhile, as what seals an edition would.
set session_replication_role = replica;
create temp table wanted as select :editions::int as editions;
do $$
declare
    source panel;
    copied panel_revision;
    old record;
    new_panel integer;
    new_revision integer;
    new_edition integer;
    new_id integer;
    part text;
    columns text;
begin
    select * into source from panel where slug = 'world-leaders';
    for number in 1..1000 loop
        exit when (select count(*) from edition_revision where status = 'sealed') >= (select editions from wanted);
        insert into panel (slug, title, platform, made_up)
            values ('copy-' || number, 'Copy ' || number, source.platform, source.made_up) returning panel_id into new_panel;
        select * into copied from panel_revision where panel_id = source.panel_id order by number desc limit 1;
        insert into panel_revision (panel_id, number, import_id, reason, created_at)
            values (new_panel, 1, copied.import_id, copied.reason, copied.created_at) returning panel_revision_id into new_revision;
        insert into panel_entry (panel_id, entry_id, from_revision, to_revision)
            select new_panel, entry_id, 1, null from panel_entry where panel_id = source.panel_id and to_revision is null;
        for old in
            select r.*, e.slug, e.as_of, e.created_at from edition_revision r join edition e using (edition_id)
            where e.panel_id = source.panel_id and r.status = 'sealed' order by e.as_of
        loop
            insert into edition (slug, panel_id, as_of, created_at)
                values ('copy-' || number || '-' || extract(year from old.as_of), new_panel, old.as_of, old.created_at) returning edition_id into new_edition;
            insert into edition_revision (edition_id, number, status, panel_revision, settings, reason, built_at, network, made_up)
                values (new_edition, 1, 'draft', new_revision, old.settings, old.reason, old.built_at, old.network, old.made_up)
                returning edition_revision_id into new_id;
            foreach part in array array['edition_member', 'ranking_row', 'edition_tie', 'edition_activity', 'edition_mention', 'network_layout'] loop
                select string_agg(quote_ident(column_name), ', ' order by ordinal_position) into columns
                    from information_schema.columns where table_name = part and table_schema = 'public' and column_name <> 'edition_revision_id';
                execute format('insert into %I (edition_revision_id, %s) select %s, %s from %I where edition_revision_id = %s%s',
                    part, columns, new_id, columns, part, old.edition_revision_id,
                    case part when 'ranking_row' then ' and measure in (''mutual_follows'', ''peer_followers'')' else '' end);
            end loop;
            update edition_revision set status = 'sealed', sealed_at = old.sealed_at, content_hash = sha256(new_id::text::bytea)
                where edition_revision_id = new_id;
        end loop;
    end loop;
end $$;
