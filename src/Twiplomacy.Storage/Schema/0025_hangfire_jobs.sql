-- Hangfire carries the jobs: it queues them, runs them, tries them again and takes them from silent workers. These rows
-- say what a job is, which run of it may write, and how it went; they stay after Hangfire has forgotten the job.
alter table job add column hangfire_id bigint;
create unique index job_by_hangfire on job (hangfire_id);
alter table job drop constraint job_check;
alter table job drop column alive_until;
drop index job_due;
drop table recurring_job;

-- The payload is now the call in Hangfire's own words, by which a job that Hangfire has forgotten is created anew. What is
-- open is carried over: jobs without a job of Hangfire's are given one (JobRecovery).
update job set status = 'cancelled', finished_at = now(), error = 'An upgrade took its place.'
where status in ('waiting', 'running') and kind not in ('import', 'edition-build', 'report');
update job set status = 'waiting' where status = 'running';
update job set payload = case kind
    when 'import' then jsonb_build_object(
        't', 'Twiplomacy.Storage.Jobs.IImportJob, Twiplomacy.Storage', 'm', 'RunAsync',
        'p', jsonb_build_array('System.Int32', 'System.String', 'System.Threading.CancellationToken'),
        'a', jsonb_build_array(payload ->> 'import_id', to_jsonb(regexp_replace(title, '^Import ', ''))::text, null))
    when 'edition-build' then jsonb_build_object(
        't', 'Twiplomacy.Storage.Jobs.IEditionBuildJob, Twiplomacy.Storage', 'm', 'RunAsync',
        'p', jsonb_build_array('System.String', 'System.Threading.CancellationToken'),
        'a', jsonb_build_array(to_jsonb(payload ->> 'edition')::text, null))
    when 'report' then jsonb_build_object(
        't', 'Twiplomacy.Storage.Jobs.IReportJob, Twiplomacy.Storage', 'm', 'RunAsync',
        'p', jsonb_build_array('System.Int64', 'System.String', 'System.Threading.CancellationToken'),
        'a', jsonb_build_array(payload ->> 'report_id', to_jsonb(title)::text, null))
    else payload end;
