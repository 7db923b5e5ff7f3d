-- Jobs that come back by themselves: the one that moves next_due_at on queues the job, in the same transaction.

create table recurring_job (
    kind        text primary key,
    next_due_at timestamptz not null
);
create index job_open_by_kind on job (kind) where status in ('waiting', 'running');
