-- What people did about the steps of worklists: each mark says how a step stands from then on. Nothing is overwritten, so
-- that it can be undone and be told who did what. The steps themselves are computed from the ties.
create table worklist_mark (
    mark_id   integer     generated always as identity primary key,
    -- Accounts by their addresses: captures and undone imports leave them as they are.
    account   text        not null check (account <> ''),
    peer      text        not null check (peer <> ''),
    step      text        not null check (step in ('follow_back', 'not_followed_back')),
    state     text        not null check (state in ('open', 'taken', 'postponed', 'refused', 'done')),
    until     date        check ((until is not null) = (state = 'postponed')),
    reason    text        check ((reason is not null) = (state = 'refused')),
    done_at   timestamptz check ((done_at is not null) = (state = 'done')),
    -- The mark to which undoing leads back; null: to nothing done yet.
    previous  integer     references worklist_mark,
    -- It undid another mark.
    undoes    integer     references worklist_mark,
    marked_by text        not null,
    marked_at timestamptz not null
);
create index worklist_mark_by_account on worklist_mark (account, mark_id);
