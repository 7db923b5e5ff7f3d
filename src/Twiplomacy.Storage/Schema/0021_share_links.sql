-- Links that show one page to whoever holds them, read only. Of the link itself only a hash is kept.
create table share_link (
    link_id        integer generated always as identity primary key,
    -- The part of the link by which it is found; drawn apart from the secret part.
    selector       text        not null unique,
    hash           bytea       not null check (length(hash) = 32),
    -- The address of the page within this server.
    path           text        not null check (path like '/%'),
    query          text        not null check (query = '' or query like '?%'),
    label          text,
    made_by_kind   text        not null,
    made_by        text        not null,
    made_at        timestamptz not null,
    expires_at     timestamptz not null check (expires_at > made_at),
    revoked_at     timestamptz,
    -- How often it was opened, and when last: nothing of who opened it.
    opened         bigint      not null default 0,
    last_opened_at timestamptz
);
create index share_link_by_maker on share_link (made_by_kind, made_by, link_id);
