-- People who sign in to the pages. A password is kept as ASP.NET Core's hash; the stamp changes with it, and with
-- the role, so that what was signed in before then is no longer.

create table person (
    person_id        integer generated always as identity primary key,
    name             text        not null,
    -- Without case, so that nobody can pass for another by it.
    normalised_name  text        not null unique,
    password_hash    text        not null,
    role             text        not null check (role in ('reader', 'editor', 'admin')),
    stamp            uuid        not null default gen_random_uuid(),
    failed_sign_ins  integer     not null default 0,
    locked_until     timestamptz,
    created_at       timestamptz not null,
    signed_in_at     timestamptz,
    disabled_at      timestamptz
);

-- The keys by which cookies and forms are protected: in the database, so that every server of it takes them.
create table protection_key (
    name       text primary key,
    xml        text        not null,
    created_at timestamptz not null default now()
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
