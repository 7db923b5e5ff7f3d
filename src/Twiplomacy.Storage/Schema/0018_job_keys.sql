-- The latest job of a piece of work is found by its key, also after it has ended.
create index job_by_key on job (unique_key, job_id);
