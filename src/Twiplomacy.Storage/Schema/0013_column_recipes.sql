-- How tables of a header that somebody confirmed once are read: the next of that shape needs no question.
create table column_recipe (
    fingerprint text        primary key,
    title       text        not null,
    platform    text,
    columns     text        not null,
    header      jsonb       not null,
    kept_at     timestamptz not null
);
