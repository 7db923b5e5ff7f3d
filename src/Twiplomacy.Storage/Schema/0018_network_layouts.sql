-- Where the accounts of an edition stand in the picture of its mutual ties, by member position: laid out once.

create table network_layout (
    edition_revision_id integer     primary key references edition_revision on delete cascade,
    -- A draft that was built anew has other members.
    built_at            timestamptz not null,
    xs                  real[]      not null,
    ys                  real[]      not null,
    communities         integer[]   not null
);
