-- Who is behind accounts, in which office and when; panels in numbered revisions; groups of countries.

-- One row of a panel or account file. Actors, offices and handovers are read from these rows, never merged. A later file
-- of a panel is the newest word about the members it names.
create table account_entry (
    entry_id     integer generated always as identity primary key,
    import_id    integer not null references import on delete cascade,
    row          bigint  not null,
    profile      integer not null,
    handle       text,
    actor        text,
    kind         text,
    country      text,
    host_country text,
    host_city    text,
    office_from  date,
    office_to    date,
    member_from  date,
    member_to    date,
    personal     boolean,
    language     text,
    attributes   jsonb   not null,
    -- The columns that the file has: of the others it says nothing. Null: all.
    given        text[]
);
create index account_entry_by_profile on account_entry (profile);
create index account_entry_by_import on account_entry (import_id);

create table panel (
    panel_id integer generated always as identity primary key,
    slug     text not null unique,
    title    text not null,
    platform text not null references platform,
    -- One sentence where the data are made up; whatever shows them says so.
    made_up  text check (made_up <> ''),
    -- The name stands in addresses, file names and headers.
    constraint panel_slug_is_a_slug check (slug ~ '^[a-z0-9][a-z0-9-]{0,63}$')
);

create table panel_revision (
    panel_revision_id integer generated always as identity primary key,
    panel_id          integer     not null references panel,
    number            integer     not null,
    import_id         integer     not null,
    reason            text        not null,
    created_at        timestamptz not null,
    -- A file that is the whole revision: who is missing in it leaves on the day, or was never there without one.
    replaces          boolean     not null default false,
    leaves_on         date,
    unique (panel_id, number)
);

-- An entry belongs to the revisions from_revision <= n < to_revision (numbers; null: to the newest).
create table panel_entry (
    panel_id      integer not null references panel,
    entry_id      integer not null references account_entry on delete cascade,
    from_revision integer not null,
    to_revision   integer,
    primary key (panel_id, entry_id, from_revision)
);

create table country_group (
    slug        text not null,
    name        text not null,
    country     text not null,
    member_from date not null,
    member_to   date,
    primary key (slug, country, member_from)
);

insert into country_group (slug, name, country, member_from, member_to) values
    ('c5', 'Central Asia', 'KZ', '1991-12-16', null),
    ('c5', 'Central Asia', 'KG', '1991-08-31', null),
    ('c5', 'Central Asia', 'TJ', '1991-09-09', null),
    ('c5', 'Central Asia', 'TM', '1991-10-27', null),
    ('c5', 'Central Asia', 'UZ', '1991-08-31', null),
    ('sco', 'Shanghai Cooperation Organisation', 'CN', '2001-06-15', null),
    ('sco', 'Shanghai Cooperation Organisation', 'RU', '2001-06-15', null),
    ('sco', 'Shanghai Cooperation Organisation', 'KZ', '2001-06-15', null),
    ('sco', 'Shanghai Cooperation Organisation', 'KG', '2001-06-15', null),
    ('sco', 'Shanghai Cooperation Organisation', 'TJ', '2001-06-15', null),
    ('sco', 'Shanghai Cooperation Organisation', 'UZ', '2001-06-15', null),
    ('sco', 'Shanghai Cooperation Organisation', 'IN', '2017-06-09', null),
    ('sco', 'Shanghai Cooperation Organisation', 'PK', '2017-06-09', null),
    ('sco', 'Shanghai Cooperation Organisation', 'IR', '2023-07-04', null),
    ('sco', 'Shanghai Cooperation Organisation', 'BY', '2024-07-04', null),
    ('g7', 'Group of Seven', 'CA', '1976-06-27', null),
    ('g7', 'Group of Seven', 'FR', '1975-11-15', null),
    ('g7', 'Group of Seven', 'DE', '1975-11-15', null),
    ('g7', 'Group of Seven', 'IT', '1975-11-15', null),
    ('g7', 'Group of Seven', 'JP', '1975-11-15', null),
    ('g7', 'Group of Seven', 'GB', '1975-11-15', null),
    ('g7', 'Group of Seven', 'US', '1975-11-15', null),
    ('eu', 'European Union', 'AT', '1995-01-01', null),
    ('eu', 'European Union', 'BE', '1958-01-01', null),
    ('eu', 'European Union', 'BG', '2007-01-01', null),
    ('eu', 'European Union', 'HR', '2013-07-01', null),
    ('eu', 'European Union', 'CY', '2004-05-01', null),
    ('eu', 'European Union', 'CZ', '2004-05-01', null),
    ('eu', 'European Union', 'DK', '1973-01-01', null),
    ('eu', 'European Union', 'EE', '2004-05-01', null),
    ('eu', 'European Union', 'FI', '1995-01-01', null),
    ('eu', 'European Union', 'FR', '1958-01-01', null),
    ('eu', 'European Union', 'DE', '1958-01-01', null),
    ('eu', 'European Union', 'GR', '1981-01-01', null),
    ('eu', 'European Union', 'HU', '2004-05-01', null),
    ('eu', 'European Union', 'IE', '1973-01-01', null),
    ('eu', 'European Union', 'IT', '1958-01-01', null),
    ('eu', 'European Union', 'LV', '2004-05-01', null),
    ('eu', 'European Union', 'LT', '2004-05-01', null),
    ('eu', 'European Union', 'LU', '1958-01-01', null),
    ('eu', 'European Union', 'MT', '2004-05-01', null),
    ('eu', 'European Union', 'NL', '1958-01-01', null),
    ('eu', 'European Union', 'PL', '2004-05-01', null),
    ('eu', 'European Union', 'PT', '1986-01-01', null),
    ('eu', 'European Union', 'RO', '2007-01-01', null),
    ('eu', 'European Union', 'SK', '2004-05-01', null),
    ('eu', 'European Union', 'SI', '2004-05-01', null),
    ('eu', 'European Union', 'ES', '1986-01-01', null),
    ('eu', 'European Union', 'SE', '1995-01-01', null),
    ('eu', 'European Union', 'GB', '1973-01-01', '2020-01-31');
