-- What proves a sealed revision: the files of its bundle, byte for byte.
create table edition_file (
    edition_revision_id integer not null references edition_revision on delete cascade,
    path                text    not null,
    content             bytea   not null,
    primary key (edition_revision_id, path)
);

create trigger sealed_files before insert or update or delete on edition_file
    for each row execute function refuse_change_of_sealed();

-- Of which members it is known whether the source follows them: a bit for each position, lowest first. With the targets
-- that makes the three states of every tie as they were frozen. Null: built before this was kept.
alter table edition_tie add column known bytea;

-- What the account's profile last showed (0 active, 1 protected, 2 suspended, 3 gone); null: nothing.
alter table edition_member add column status smallint;

-- The search for the worst possible rank was given up: the figure is an upper bound.
alter table ranking_row add column rank_worst_is_bound boolean not null default false;
