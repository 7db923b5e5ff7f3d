-- Hangfire carries the jobs: it queues them, runs them, tries them again and takes them from silent workers. These rows
-- say what a job is, which run of it may write, and how it went; they stay after Hangfire has forgotten the job.

create table job (
    job_id        bigint generated always as identity primary key,
    kind          text        not null,
    title         text        not null,
    title_said    jsonb,
    unique_key    text        not null,
    -- The call in Hangfire's own words, by which a job that Hangfire has forgotten is created anew.
    payload       jsonb       not null,
    status        text        not null check (status in ('waiting', 'running', 'succeeded', 'failed', 'cancelled')),
    due_at        timestamptz not null,
    -- Runs begun; of these ended by an error; of these ended by the death of their worker.
    -- Only errors count against max_attempts: a machine that is switched off is no fault of the work.
    attempts      integer     not null default 0,
    failures      integer     not null default 0,
    lost_workers  integer     not null default 0,
    max_attempts  integer     not null check (max_attempts > 0),
    fencing_token bigint      not null default 0,
    worker        text,
    cancel_asked  boolean     not null default false,
    -- The same work was queued again while it ran: this run may have read too early, so another follows it.
    asked_again   boolean     not null default false,
    progress      double precision check (progress between 0 and 1),
    message       text,
    message_said  jsonb,
    result        jsonb,
    error         text,
    error_said    jsonb,
    created_at    timestamptz not null,
    started_at    timestamptz,
    finished_at   timestamptz,
    hangfire_id   bigint,
    check ((status in ('waiting', 'running')) = (finished_at is null))
);
-- One piece of work waits or runs at most once.
create unique index job_once on job (unique_key) where status in ('waiting', 'running');
create index job_open_by_kind on job (kind) where status in ('waiting', 'running');
create unique index job_by_hangfire on job (hangfire_id);

create table job_log (
    job_id  bigint      not null references job on delete cascade,
    number  bigint      generated always as identity,
    at      timestamptz not null,
    level   text        not null check (level in ('information', 'warning', 'error')),
    message text        not null,
    said    jsonb,
    primary key (job_id, number)
);
