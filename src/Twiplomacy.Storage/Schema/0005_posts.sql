-- Posts as captured, whom they point at, and which time an export covers. The owner of a post is its author's profile and
-- stands first in every key.

-- One row per capture of a post; counts are null where the export has none. A reply to oneself is no reply.
create table post (
    owner       integer     not null,
    post_id     text        not null check (post_id <> ''),
    observed_at timestamptz not null,
    import_id   integer     not null,
    file        integer     not null,
    row         bigint      not null,
    posted_at   timestamptz not null,
    is_repost   boolean     not null,
    is_reply    boolean     not null,
    language    text,
    likes       bigint,
    reposts     bigint,
    replies     bigint,
    quotes      bigint,
    views       bigint,
    comments    bigint,
    shares      bigint,
    hashtags    text[]      not null,
    primary key (owner, post_id, observed_at, import_id)
);
create index post_in_time on post (owner, posted_at);
create index post_by_import on post (import_id);

-- kind: 0 mention, 1 reply, 2 repost, 3 quote. post_id is empty where an export has sums without posts: count is then
-- how often, up to the capture; else it is 1.
create table mention (
    owner       integer     not null,
    post_id     text        not null,
    target      integer     not null,
    kind        smallint    not null check (kind between 0 and 3),
    observed_at timestamptz not null,
    import_id   integer     not null,
    file        integer     not null,
    row         bigint      not null,
    posted_at   timestamptz not null,
    count       bigint      not null check (count > 0),
    primary key (owner, post_id, target, kind, observed_at, import_id)
);
create index mention_in_time on mention (owner, posted_at);
create index mention_by_import on mention (import_id);

-- "Every post of this account in (covers_from, covers_to] is in the export."
create table post_cover (
    owner       integer     not null,
    import_id   integer     not null,
    covers_from timestamptz not null,
    covers_to   timestamptz not null,
    primary key (owner, import_id, covers_from, covers_to)
);
create index post_cover_by_import on post_cover (import_id);
