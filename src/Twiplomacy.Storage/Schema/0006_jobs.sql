-- Work to be done in the background: our rows are the truth, the engine only wakes up "run what is due".

create table job (
    job_id        bigint generated always as identity primary key,
    kind          text        not null,
    title         text        not null,
    unique_key    text        not null,
    payload       jsonb       not null,
    status        text        not null check (status in ('waiting', 'running', 'succeeded', 'failed', 'cancelled')),
    due_at        timestamptz not null,
    attempts      integer     not null default 0,
    max_attempts  integer     not null,
    fencing_token bigint      not null default 0,
    worker        text,
    alive_until   timestamptz,
    cancel_asked  boolean     not null default false,
    progress      real,
    message       text,
    result        jsonb,
    error         text,
    created_at    timestamptz not null,
    started_at    timestamptz,
    finished_at   timestamptz
);
-- One piece of work waits or runs at most once.
create unique index job_once on job (unique_key) where status in ('waiting', 'running');
create index job_due on job (due_at, job_id) where status in ('waiting', 'running');

create table job_log (
    job_id  bigint      not null references job on delete cascade,
    number  integer     not null,
    at      timestamptz not null,
    level   text        not null,
    message text        not null,
    primary key (job_id, number)
);
