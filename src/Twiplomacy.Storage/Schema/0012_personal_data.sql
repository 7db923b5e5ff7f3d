-- Who did what and when; whose a key is, and until when it opens anything.

-- Rows are only added. They name what was done and the number of what it was done to, never a person outside the program:
-- the row of an erasure does not hold what was erased.
create table audit (
    audit_id  bigint generated always as identity primary key,
    at        timestamptz not null default clock_timestamp(),
    -- person, key, owner (the command line), program (a job), anyone.
    kind      text not null check (kind in ('person', 'key', 'owner', 'program', 'anyone')),
    -- The name of a person who signs in, the prefix of a key, user@machine.
    caller    text not null,
    came_from text,
    action    text not null,
    -- What it was done to, by its number or slug: "import 12".
    subject   text
);

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is only added to' using errcode = 'integrity_constraint_violation';
end $$;

create trigger audit_stays before update or delete or truncate on audit
    for each statement execute function refuse_change_of_audit();

-- A key of a person opens nothing while the person is shut out. Keys of earlier versions have neither owner nor end.
alter table api_key
    add column owner      text,
    add column person_id  integer references person,
    add column expires_at timestamptz;
