-- A later file of a panel is the newest word about the members it names. The columns that a file has: of the others it says
-- nothing. Null: taken in before this was kept, by a file of all columns.
alter table account_entry add column given text[];

-- A file that is the whole revision: who is missing in it leaves on the day, or was never there without one.
alter table panel_revision add column replaces boolean not null default false;
alter table panel_revision add column leaves_on date;
