-- Posts as captured, whom they point at, which time an export covers, and what editions keep of it. The owner of a post
-- is its author's profile and stands first in every key.

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

-- What each member of an edition posted in its window: the sums from which rates are taken.
create table edition_activity (
    edition_revision_id integer          not null references edition_revision on delete cascade,
    position            integer          not null,
    posts               bigint           not null,
    replies             bigint           not null,
    originals           bigint           not null,
    reposted_originals  bigint           not null,
    reposts_received    bigint           not null,
    reposts_median      double precision,
    counted_originals   bigint           not null,
    interactions        bigint           not null,
    coverage            double precision not null,
    mean_followers      double precision,
    observed_from       timestamptz,
    observed_to         timestamptz,
    primary key (edition_revision_id, position)
);

-- Who mentioned whom in the window, by member position; one element of each array per target.
create table edition_mention (
    edition_revision_id integer   not null references edition_revision on delete cascade,
    source              integer   not null,
    targets             integer[] not null,
    mentions            bigint[]  not null,
    replies             bigint[]  not null,
    reposts             bigint[]  not null,
    quotes              bigint[]  not null,
    primary key (edition_revision_id, source)
);

create trigger sealed_activity before insert or update or delete on edition_activity
    for each row execute function refuse_change_of_sealed();
create trigger sealed_mentions before insert or update or delete on edition_mention
    for each row execute function refuse_change_of_sealed();
