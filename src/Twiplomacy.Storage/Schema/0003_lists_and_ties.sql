-- List observations, ties as runs of them, and what profiles showed.

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
    primary key (owner, observation_id)
);
create index list_observation_in_stream
    on list_observation (owner, direction, scope, panel_revision, captured_at, observation_id);
create index list_observation_by_import on list_observation (import_id);

-- A run: `other` stood in every observation of the stream from the first to the last; last_observation is null while
-- that is the stream's latest, so that an unchanged list seen again writes nothing. first_row is null where the first
-- observation came to be the first by an undo or a late import: its row is found by reading the kept export.
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
    primary key (owner, direction, scope, panel_revision, other, first_observation)
);

create table profile_observation (
    profile     integer     not null,
    observed_at timestamptz not null,
    import_id   integer     not null,
    file        integer     not null,
    row         bigint      not null,
    followers   bigint,
    following   bigint,
    posts       bigint,
    listed      bigint,
    created_at  timestamptz,
    verified    boolean,
    status      smallint,
    primary key (profile, observed_at, import_id, file, row)
);
create index profile_observation_by_import on profile_observation (import_id);
