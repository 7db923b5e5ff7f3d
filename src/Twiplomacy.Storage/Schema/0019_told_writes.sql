-- Servers that read from a standby are told at each commit that something was written, and read from the primary until the
-- standby has it.
create function tell_written() returns trigger language plpgsql as $$
begin
    notify twiplomacy_written;
    return null;
end $$;

-- Whatever people do is noted there.
create trigger audit_is_told after insert on audit for each statement execute function tell_written();

-- What jobs publish.
create trigger edition_is_told after insert or update or delete on edition_revision for each statement execute function tell_written();
create trigger import_is_told after insert or update of status on import for each statement execute function tell_written();
