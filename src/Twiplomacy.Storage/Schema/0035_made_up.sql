-- One sentence where the data of a panel are made up; whatever shows them says so. An edition has it from its panel when
-- it is built, and keeps it once it is sealed.
alter table panel add column made_up text check (made_up <> '');
alter table edition_revision add column made_up text check (made_up <> '');
