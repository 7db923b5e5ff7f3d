-- The names of panels and editions stand in addresses, file names and headers. What bears another name already keeps it.
alter table panel add constraint panel_slug_is_a_slug check (slug ~ '^[a-z0-9][a-z0-9-]{0,63}$') not valid;
alter table edition add constraint edition_slug_is_a_slug check (slug ~ '^[a-z0-9][a-z0-9-]{0,63}$') not valid;
