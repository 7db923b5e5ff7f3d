-- Imports, the raw exports they read, and the rows they could not read.

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

create table import (
    import_id    integer generated always as identity primary key,
    name         text        not null,
    content_hash bytea       not null,
    declaration  jsonb       not null,
    panel        jsonb,
    status       text        not null check (status in ('waiting', 'running', 'published', 'failed', 'undone')),
    created_at   timestamptz not null,
    finished_at  timestamptz,
    effect       jsonb,
    error        text
);
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
    primary key (import_id, file)
);

create table rejected_row (
    import_id integer not null references import on delete cascade,
    number    integer not null,
    file      integer not null,
    row       bigint  not null,
    reason    text    not null,
    raw       text    not null,
    primary key (import_id, number)
);

create table import_warning (
    import_id integer not null references import on delete cascade,
    number    integer not null,
    file      integer not null,
    row       bigint  not null,
    message   text    not null,
    primary key (import_id, number)
);
