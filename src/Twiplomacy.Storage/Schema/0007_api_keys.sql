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
