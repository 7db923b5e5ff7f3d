-- "This file is complete within a panel revision", kept as it was said. For whose lists it vouches and which members are
-- silent in it is derived where ties are read, with the identities then known, so that the order of imports changes nothing.
create table file_statement (
    statement_id   integer     generated always as identity primary key,
    import_id      integer     not null,
    file           integer     not null,
    direction      smallint    not null,
    panel_revision integer     not null,
    captured_at    timestamptz not null,
    keys           smallint    not null,
    covers_silence boolean     not null,
    names_owners   boolean     not null
);
create index file_statement_by_import on file_statement (import_id);
create index file_statement_by_revision on file_statement (panel_revision);

-- The owners for whose lists alone it was said, where any are named.
create table file_statement_owner (
    statement_id integer not null references file_statement on delete cascade,
    profile      integer not null,
    primary key (statement_id, profile)
);

alter table list_observation add column statement_id integer;

-- Until now the members silent in a file had a list each, without a row and without members, from the identities known at
-- import: the only lists at row 0. Their statement takes their place. No run begins or ends at one of them.
insert into file_statement (import_id, file, direction, panel_revision, captured_at, keys, covers_silence, names_owners)
select o.import_id, 0, o.direction, o.panel_revision, o.captured_at, min(o.keys), true,
    coalesce(jsonb_typeof(i.declaration -> 'owners') = 'array', false)
from list_observation o join import i using (import_id)
where o.scope = 2 and o.row = 0 and o.member_count = 0
group by o.import_id, o.direction, o.panel_revision, o.captured_at, i.declaration;

insert into file_statement_owner (statement_id, profile)
select distinct s.statement_id, p.profile_id
from file_statement s
join import i using (import_id)
cross join lateral jsonb_array_elements(i.declaration -> 'owners') owner
join panel_revision r on r.panel_revision_id = s.panel_revision
join panel a on a.panel_id = r.panel_id
join profile p on p.platform = a.platform
    and ((owner ->> 'id' is not null and p.kind = 0 and p.key = owner ->> 'id')
        or (owner ->> 'id' is null and p.kind = 1 and p.key = lower(ltrim(btrim(owner ->> 'handle'), '@'))))
where s.names_owners;

delete from list_observation where scope = 2 and row = 0 and member_count = 0;

update list_observation o set statement_id = s.statement_id
from file_statement s
where s.import_id = o.import_id and s.direction = o.direction;
