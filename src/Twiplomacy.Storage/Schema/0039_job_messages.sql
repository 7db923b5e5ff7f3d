-- What is said of jobs and of emails is kept as a message beside its English words: pages say it in the reader's language.
-- A row without one, written before, is shown in the words it has.
alter table job
    add column title_said jsonb,
    add column message_said jsonb,
    add column error_said jsonb;
alter table job_log add column said jsonb;
alter table delivery add column said jsonb;

create function message_of(said jsonb, words text) returns jsonb language sql stable as $$
    select coalesce(said, case when words is not null then jsonb_build_object('code', 'verbatim', 'values', jsonb_build_object('text', words)) end)
$$;
