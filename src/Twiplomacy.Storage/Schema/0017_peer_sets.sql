-- Sets of peers to be held against: countries, of which the accounts of one office count, or accounts by their addresses.
create table peer_set (
    slug       text        primary key,
    name       text        not null check (name <> ''),
    countries  text[]      not null,
    accounts   text[]      not null,
    built_in   boolean     not null,
    created_at timestamptz not null,
    -- The name stands in addresses.
    constraint peer_set_slug_is_a_slug check (slug ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    check (cardinality(countries) + cardinality(accounts) > 0)
);

insert into peer_set (slug, name, countries, accounts, built_in, created_at) values
    ('p5', 'P5', '{CN,FR,GB,RU,US}', '{}', true, '2026-11-30T00:00:00Z'),
    ('nordics', 'Nordic five', '{DK,FI,IS,NO,SE}', '{}', true, '2026-11-30T00:00:01Z'),
    ('c5', 'Central Asia', '{KG,KZ,TJ,TM,UZ}', '{}', true, '2026-11-30T00:00:02Z');
