-- Whole follower lists as sets of keyed hashes, in sorted chunks. The key is in no table: a database alone names no follower.

-- keys: 1 hashes of ids, 2 of handles. has_strangers: the list is held as a set alone; who was known at import, or became
-- known later, has ties besides.
create table audience (
    owner          integer  not null,
    observation_id integer  not null,
    import_id      integer  not null,
    keys           smallint not null,
    member_count   bigint   not null,
    prefix_bits    smallint not null,
    has_strangers  boolean  not null,
    primary key (owner, observation_id)
);
create index audience_by_import on audience (import_id);

-- The members whose hash begins with the bits of number, in Elias-Fano code, which compresses no further.
create table audience_chunk (
    owner          integer not null,
    observation_id integer not null,
    number         integer not null,
    code           bytea   not null,
    primary key (owner, observation_id, number)
);
alter table audience_chunk alter column code set storage external;

-- Tells whether a key file is the one with which the sets were made.
create table audience_key (
    is_only     boolean primary key default true check (is_only),
    fingerprint bytea   not null
);
