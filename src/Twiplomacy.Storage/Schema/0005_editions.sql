-- Editions, their numbered revisions, members and rankings. A sealed revision never changes: the database says so.

create table edition (
    edition_id integer generated always as identity primary key,
    slug       text        not null unique,
    panel_id   integer     not null references panel,
    as_of      timestamptz not null,
    created_at timestamptz not null
);

create table edition_revision (
    edition_revision_id integer generated always as identity primary key,
    edition_id          integer     not null references edition,
    number              integer     not null,
    status              text        not null check (status in ('draft', 'sealed')),
    panel_revision      integer     not null references panel_revision,
    settings            jsonb       not null,
    previous            integer     references edition_revision,
    reason              text,
    built_at            timestamptz not null,
    sealed_at           timestamptz,
    stale               boolean     not null default false,
    content_hash        bytea,
    network             jsonb       not null,
    unique (edition_id, number)
);

create table edition_member (
    edition_revision_id integer not null references edition_revision on delete cascade,
    position            integer not null,
    account             text    not null,
    handle              text,
    actor               text,
    kind                text,
    country             text,
    host_country        text,
    host_city           text,
    personal            boolean,
    language            text,
    attributes          jsonb   not null,
    primary key (edition_revision_id, position),
    unique (edition_revision_id, account)
);

create table ranking_row (
    edition_revision_id integer not null references edition_revision on delete cascade,
    measure             text    not null,
    place               integer not null,
    position            integer not null,
    rank                integer,
    rank_best           integer,
    rank_worst          integer,
    value               double precision,
    value_low           double precision,
    value_high          double precision,
    coverage            double precision,
    share               double precision,
    status              text    not null,
    previous_rank       integer,
    previous_value      double precision,
    actor_changed       boolean not null default false,
    evidence_from       timestamptz,
    evidence_to         timestamptz,
    primary key (edition_revision_id, measure, place)
);
create index ranking_row_by_member on ranking_row (edition_revision_id, position, measure);

-- The known ties of the edition, by member position: bit 0 follow yes, bit 1 mutual.
create table edition_tie (
    edition_revision_id integer not null references edition_revision on delete cascade,
    source              integer not null,
    targets             integer[] not null,
    mutual              integer[] not null,
    primary key (edition_revision_id, source)
);

create function refuse_change_of_sealed() returns trigger language plpgsql as $$
declare
    revision integer := case when tg_op = 'INSERT' then new.edition_revision_id else old.edition_revision_id end;
begin
    if exists (select from edition_revision e where e.edition_revision_id = revision and e.status = 'sealed') then
        raise exception 'edition revision % is sealed and cannot change', revision using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger sealed_members before insert or update or delete on edition_member
    for each row execute function refuse_change_of_sealed();
create trigger sealed_rankings before insert or update or delete on ranking_row
    for each row execute function refuse_change_of_sealed();
create trigger sealed_ties before insert or update or delete on edition_tie
    for each row execute function refuse_change_of_sealed();

create function refuse_change_of_sealed_revision() returns trigger language plpgsql as $$
begin
    if old.status = 'sealed' then
        raise exception 'edition revision % is sealed and cannot change', old.edition_revision_id using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger sealed_revision before update or delete on edition_revision
    for each row execute function refuse_change_of_sealed_revision();
