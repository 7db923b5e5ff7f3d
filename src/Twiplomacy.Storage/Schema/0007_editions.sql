-- Editions, their numbered revisions, members, rankings, ties and posts, and the files that prove what is sealed. A sealed
-- revision never changes: the database says so.

create table edition (
    edition_id integer generated always as identity primary key,
    slug       text        not null unique,
    panel_id   integer     not null references panel,
    as_of      timestamptz not null,
    created_at timestamptz not null,
    -- The name stands in addresses, file names and headers.
    constraint edition_slug_is_a_slug check (slug ~ '^[a-z0-9][a-z0-9-]{0,63}$')
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
    evidence_number     bigint      not null default 0,
    -- The edition that was asked for as the one before, by its name; null: the latest earlier one of the same panel.
    previous_asked      text,
    -- From the panel when it was built.
    made_up             text check (made_up <> ''),
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
    -- What the account's profile last showed (0 active, 1 protected, 2 suspended, 3 gone); null: nothing.
    status              smallint,
    primary key (edition_revision_id, position),
    unique (edition_revision_id, account)
);

-- Ranks speak of all members of an edition. Beside each stand the ranks that were possible before, the places surely gained
-- since (below 0 surely lost, null: it cannot be told), and what a model expects of the unknown.
create table ranking_row (
    edition_revision_id integer not null references edition_revision on delete cascade,
    measure             text    not null,
    place               integer not null,
    position            integer not null,
    rank                integer,
    rank_best           integer,
    rank_worst          integer,
    -- The search for the worst possible rank was given up: the figure is an upper bound.
    rank_worst_is_bound boolean not null default false,
    rank_expected       integer,
    value               double precision,
    value_low           double precision,
    value_high          double precision,
    value_expected      double precision,
    coverage            double precision,
    share               double precision,
    status              text    not null,
    previous_rank       integer,
    previous_rank_best  integer,
    previous_rank_worst integer,
    moved               integer,
    previous_value      double precision,
    actor_changed       boolean not null default false,
    evidence_from       timestamptz,
    evidence_to         timestamptz,
    primary key (edition_revision_id, measure, place)
);
create index ranking_row_by_member on ranking_row (edition_revision_id, position, measure);

-- The known ties of the edition, by member position: whom each member follows, and of these who follows back.
create table edition_tie (
    edition_revision_id integer   not null references edition_revision on delete cascade,
    source              integer   not null,
    targets             integer[] not null,
    mutual              integer[] not null,
    -- Of which members it is known whether the source follows them: a bit for each position, lowest first. With the targets
    -- that makes the three states of every tie as they were frozen. Null: not kept.
    known               bytea,
    primary key (edition_revision_id, source)
);

-- What each member of an edition posted in its window: the sums from which rates are taken.
create table edition_activity (
    edition_revision_id integer          not null references edition_revision on delete cascade,
    position            integer          not null,
    posts               bigint           not null,
    replies             bigint           not null,
    originals           bigint           not null,
    reposted_originals  bigint           not null,
    reposts_received    bigint           not null,
    reposts_median      double precision,
    counted_originals   bigint           not null,
    interactions        bigint           not null,
    coverage            double precision not null,
    mean_followers      double precision,
    observed_from       timestamptz,
    observed_to         timestamptz,
    primary key (edition_revision_id, position)
);

-- Who mentioned whom in the window, by member position; one element of each array per target.
create table edition_mention (
    edition_revision_id integer   not null references edition_revision on delete cascade,
    source              integer   not null,
    targets             integer[] not null,
    mentions            bigint[]  not null,
    replies             bigint[]  not null,
    reposts             bigint[]  not null,
    quotes              bigint[]  not null,
    primary key (edition_revision_id, source)
);

-- What proves a sealed revision: the files of its bundle, byte for byte.
create table edition_file (
    edition_revision_id integer not null references edition_revision on delete cascade,
    path                text    not null,
    content             bytea   not null,
    primary key (edition_revision_id, path)
);

-- Where the accounts of an edition stand in the picture of its mutual ties, by member position: laid out once.
create table network_layout (
    edition_revision_id integer     primary key references edition_revision on delete cascade,
    -- A draft that was built anew has other members.
    built_at            timestamptz not null,
    xs                  real[]      not null,
    ys                  real[]      not null,
    communities         integer[]   not null
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
create trigger sealed_activity before insert or update or delete on edition_activity
    for each row execute function refuse_change_of_sealed();
create trigger sealed_mentions before insert or update or delete on edition_mention
    for each row execute function refuse_change_of_sealed();
create trigger sealed_files before insert or update or delete on edition_file
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
