-- List observations, ties as runs of them, and what was said of whole files.

-- direction: 0 following, 1 followers. scope: 0 partial, 1 complete, 2 complete within the panel revision (else 0).
-- keys: 1 ids, 2 handles, 3 both. A stream is (owner, direction, scope, panel_revision), in order of
-- (captured_at, observation_id).
create table list_observation (
    owner          integer     not null,
    observation_id integer     generated always as identity,
    direction      smallint    not null,
    scope          smallint    not null,
    panel_revision integer     not null,
    captured_at    timestamptz not null,
    keys           smallint    not null,
    member_count   integer     not null,
    stated_count   bigint,
    import_id      integer     not null,
    list           integer     not null,
    file           integer     not null,
    row            bigint      not null,
    -- What was said of the file it stands in.
    statement_id   integer,
    primary key (owner, observation_id)
);
create index list_observation_in_stream
    on list_observation (owner, direction, scope, panel_revision, captured_at, observation_id);
create index list_observation_by_import on list_observation (import_id);

-- A run: `other` stood in every observation of the stream from the first to the last; last_observation is null while
-- that is the stream's latest, so that an unchanged list seen again writes nothing. first_row is null where the first
-- observation came to be the first by an undo or a late import: its row is found by reading the kept export.
-- An observation belongs to one stream, so owner, member and first observation tell a run from all others. The short key
-- is a third of the cost of writing runs, and it finds the runs between given accounts.
create table tie_run (
    owner             integer  not null,
    direction         smallint not null,
    scope             smallint not null,
    panel_revision    integer  not null,
    other             integer  not null,
    first_observation integer  not null,
    last_observation  integer,
    first_row         integer,
    followed_at       timestamptz,
    primary key (owner, other, first_observation)
);

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
