-- "In August 2018" is no statement about the first of August. The days of a note that is known to a month or a year only span all of it.
alter table note add column precision text not null default 'day' check (precision in ('day', 'month', 'year'));
