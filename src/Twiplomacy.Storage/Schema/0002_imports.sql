-- Imports, the raw exports they read, the rows they could not read, and exports that wait for a confirmation.

create table raw_export (
    sha256     bytea primary key,
    length     bigint      not null,
    kept_until timestamptz not null,
    dropped_at timestamptz
);

create table raw_chunk (
    sha256 bytea   not null references raw_export on delete cascade,
    number integer not null,
    data   bytea   not null,
    primary key (sha256, number)
);
alter table raw_chunk alter column data set storage external;

-- Every publication and every undoing of an import bears the next number, given under the lock of publishing: numbers
-- are committed in their order. A revision of an edition bears the last number that its evidence had. Whether evidence
-- has come or gone since is then no question of clocks, nor of when a long import began.
create sequence evidence_number as bigint;

-- What is said of something is kept as a message, beside its English words. Where there are words alone, they stand as they are.
create function message_of(said jsonb, words text) returns jsonb language sql stable as $$
    select coalesce(said, case when words is not null then jsonb_build_object('code', 'verbatim', 'values', jsonb_build_object('text', words)) end)
$$;

create table import (
    import_id       integer generated always as identity primary key,
    name            text        not null,
    content_hash    bytea       not null,
    declaration     jsonb       not null,
    panel           jsonb,
    status          text        not null check (status in ('waiting', 'running', 'published', 'failed', 'undone')),
    created_at      timestamptz not null,
    finished_at     timestamptz,
    effect          jsonb,
    error           text,
    said            jsonb,
    evidence_number bigint
);
create unique index import_evidence_number on import (evidence_number);
-- The same bytes, declared the same, are imported once at a time.
create unique index import_once on import (content_hash, md5(declaration::text || coalesce(panel::text, '')))
    where status in ('waiting', 'running', 'published');

create table import_file (
    import_id integer not null references import on delete cascade,
    file      integer not null,
    path      text    not null,
    sha256    bytea   not null references raw_export,
    primary key (import_id, file)
);

-- The files inside the package as they were read: what `file` in evidence points at.
create table import_entry (
    import_id integer not null references import on delete cascade,
    file      integer not null,
    path      text    not null,
    format    text,
    refused   text,
    said      jsonb,
    primary key (import_id, file)
);

create table rejected_row (
    import_id integer not null references import on delete cascade,
    number    integer not null,
    file      integer not null,
    row       bigint  not null,
    reason    text    not null,
    raw       text    not null,
    said      jsonb,
    primary key (import_id, number)
);

create table import_warning (
    import_id integer not null references import on delete cascade,
    number    integer not null,
    file      integer not null,
    row       bigint  not null,
    message   text    not null,
    said      jsonb,
    primary key (import_id, number)
);

-- Which import a caller's Idempotency-Key stands for: sent again, it answers with that import.
create table import_key (
    caller     text        not null,
    key        text        not null,
    import_id  integer     not null references import on delete cascade,
    created_at timestamptz not null,
    primary key (caller, key)
);

-- Exports that somebody has handed in to see their effect, and has not confirmed yet. Their bytes are raw exports.
create table prepared_import (
    prepared_id integer generated always as identity primary key,
    name        text        not null,
    declaration jsonb       not null,
    panel       jsonb,
    prepared_by text        not null,
    created_at  timestamptz not null
);

create table prepared_file (
    prepared_id integer not null references prepared_import on delete cascade,
    path        text    not null,
    sha256      bytea   not null references raw_export,
    length      bigint  not null,
    primary key (prepared_id, path)
);
