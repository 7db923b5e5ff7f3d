-- What people write beside the figures: notes on what happened, and goals. They stand outside of what is sealed.

create table note (
    note_id    integer generated always as identity primary key,
    about      text        not null check (about in ('account', 'country', 'panel', 'edition')),
    -- An account's address, a country's code, a panel's or an edition's name.
    subject    text        not null check (subject <> ''),
    kind       text        not null check (kind in ('note', 'office', 'platform_block', 'shutdown', 'incident')),
    words      text        not null check (words <> ''),
    begins     date        not null,
    ends       date        check (ends >= begins),
    countries  text[]      not null,
    platforms  text[]      not null,
    source     text,
    written_by text        not null,
    written_at timestamptz not null
);
create index note_by_subject on note (about, subject);

create table goal (
    goal_id integer          generated always as identity primary key,
    account text             not null check (account <> ''),
    measure text             not null check (measure <> ''),
    value   double precision not null,
    due     date             not null,
    owner   text             not null,
    set_by  text             not null,
    set_at  timestamptz      not null
);
create index goal_by_account on goal (account);
