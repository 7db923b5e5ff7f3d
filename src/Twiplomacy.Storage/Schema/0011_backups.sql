-- Backups that were made, so that a page can say when the last one was. The files themselves lie elsewhere.
create table backup (
    backup_id integer     generated always as identity primary key,
    made_at   timestamptz not null,
    path      text        not null,
    bytes     bigint      not null,
    rows      bigint      not null
);
