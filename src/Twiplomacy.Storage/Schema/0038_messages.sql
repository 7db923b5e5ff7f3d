-- What is said of an import, as data: which sentence, and what stands in its places. The text beside it keeps the English, for
-- files, logs and older programs; a row without `said` is of before and is shown as its text.
alter table import add column said jsonb;
alter table import_entry add column said jsonb;
alter table rejected_row add column said jsonb;
alter table import_warning add column said jsonb;
