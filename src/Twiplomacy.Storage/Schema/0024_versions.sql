-- How often a note, a goal or a set of peers was changed, from 1: whoever changes one says which version they saw, and nothing
-- newer is overwritten.
alter table note add column version integer not null default 1;
alter table goal add column version integer not null default 1;
alter table peer_set add column version integer not null default 1;
