-- What changed between accounts that ever belonged to a panel: derived from the evidence, kept so that lists of changes are
-- read page by page. It is built anew when the evidence has changed, at publication or by whoever asks first.

-- The version of the evidence from which a panel's rows follow.
create table panel_change_basis (
    panel_id integer primary key references panel on delete cascade,
    version  text    not null
);

-- place: from 1, in order of (seen_by, kind, account, other), accounts in the published order. account and other are profiles.
create table panel_change (
    panel_id   integer     not null references panel on delete cascade,
    place      integer     not null,
    kind       smallint    not null,
    account    integer     not null,
    other      integer     not null,
    seen_after timestamptz not null,
    seen_by    timestamptz not null,
    primary key (panel_id, place)
);
create index panel_change_by_time on panel_change (panel_id, seen_by, kind);
create index panel_change_by_account on panel_change (panel_id, account);
create index panel_change_by_other on panel_change (panel_id, other);
