-- Which import a caller's Idempotency-Key stands for: sent again, it answers with that import.

create table import_key (
    caller     text        not null,
    key        text        not null,
    import_id  integer     not null references import on delete cascade,
    created_at timestamptz not null,
    primary key (caller, key)
);
