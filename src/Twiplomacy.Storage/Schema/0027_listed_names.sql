-- Names in lists that tell a display name and no account, such as Facebook's, and whose people say that they are.

create table listed_name (
    owner       integer     not null,
    name_id     integer     generated always as identity,
    import_id   integer     not null,
    list        integer     not null,
    row         integer     not null,
    name        text        not null check (name <> ''),
    followed_at timestamptz,
    primary key (owner, name_id)
);
create index listed_name_by_import on listed_name (import_id, name_id);
create index listed_name_by_name on listed_name (owner, name);

-- Names are not unique: one is matched in the lists of one owner, and in no others. Without a profile it is nobody known.
create table name_match (
    owner      integer     not null,
    name       text        not null check (name <> ''),
    profile    integer,
    matched_by text        not null,
    matched_at timestamptz not null,
    primary key (owner, name)
);
create index name_match_by_profile on name_match (profile);
