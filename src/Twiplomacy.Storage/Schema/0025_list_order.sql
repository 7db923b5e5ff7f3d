-- Rows count anew in each file: only where a list stands whole in one does their order say who was followed before whom.
-- Of lists read before this, nobody noted it.
alter table list_observation add column in_one_file boolean not null default false;
