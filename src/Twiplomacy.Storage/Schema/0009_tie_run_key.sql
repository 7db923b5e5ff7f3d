-- An observation belongs to one stream, so owner, member and first observation tell a run from all others. The shorter
-- key is a third of the cost of writing runs, and it finds the runs between given accounts.
alter table tie_run drop constraint tie_run_pkey;
alter table tie_run add primary key (owner, other, first_observation);
