-- Every publication and every undoing of an import bears the next number, given under the lock of publishing: numbers
-- are committed in their order. A revision of an edition bears the last number that its evidence had. Whether evidence
-- has come or gone since is then no question of clocks, nor of when a long import began.

create sequence evidence_number as bigint;
alter table import add column evidence_number bigint;

update import i set evidence_number = n.number
from (
    select import_id, row_number() over (order by finished_at, import_id) as number
    from import where status in ('published', 'undone')) n
where n.import_id = i.import_id;
select setval('evidence_number', greatest(1, (select coalesce(max(evidence_number), 0) from import)));
create unique index import_evidence_number on import (evidence_number);

alter table edition_revision add column evidence_number bigint not null default 0;
alter table edition_revision disable trigger sealed_revision;
update edition_revision r set evidence_number = coalesce((select max(i.evidence_number) from import i where i.finished_at <= r.built_at), 0);
alter table edition_revision enable trigger sealed_revision;

-- The edition that was asked for as the one before, by its name; null: the latest earlier one of the same panel.
alter table edition_revision add column previous_asked text;
