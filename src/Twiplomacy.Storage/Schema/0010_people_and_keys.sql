-- Who may come in: people, keys of programs, and the keys that protect cookies.

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
    disabled_at      timestamptz,
    -- Who signs in with an identity provider (OpenID Connect) is known by what it calls them, and has no password here.
    issuer           text,
    subject          text,
    constraint person_of_a_provider unique (issuer, subject),
    constraint person_of_a_provider_has_both check ((issuer is null) = (subject is null))
);

-- The keys by which cookies and forms are protected: in the database, so that every server of it takes them.
create table protection_key (
    name       text primary key,
    xml        text        not null,
    created_at timestamptz not null default now()
);

-- API keys: shown once, stored as a hash beside a readable prefix.
create table api_key (
    key_id     integer generated always as identity primary key,
    prefix     text        not null unique,
    hash       bytea       not null,
    name       text        not null,
    scopes     text[]      not null,
    created_at timestamptz not null,
    revoked_at timestamptz,
    used_at    timestamptz
);

-- Signing in begins a session that the server can end: a cookie that was copied is worth nothing after signing out.
create table session (
    session_id uuid        primary key,
    person_id  integer     not null references person on delete cascade,
    begun_at   timestamptz not null,
    seen_at    timestamptz not null,
    address    text,
    agent      text,
    ended_at   timestamptz
);

create index session_by_person on session (person_id);
