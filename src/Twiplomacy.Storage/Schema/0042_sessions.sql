-- Signing in begins a session that the server can end: a cookie that was copied is worth nothing after signing out.
create table session (
    session_id uuid        primary key,
    person_id  integer     not null references person on delete cascade,
    begun_at   timestamptz not null,
    seen_at    timestamptz not null,
    address    text,
    agent      text,
    ended_at   timestamptz
);

create index session_by_person on session (person_id);
