-- Reminders: mails of their own that tell whose lists have grown old, in the same ledger as report mails.

alter table report drop constraint report_occasion_check;
alter table report add constraint report_occasion_check check (occasion in ('scheduled', 'asked', 'reminder'));

-- Of which lists whom a reminder told. Each capture is told of once when it has grown old (span 1), and once for every
-- further span of that length; whatever subscriptions name the account, to one address once.
create table capture_reminder (
    address     text        not null,
    account     text        not null,
    direction   smallint    not null,
    captured_at timestamptz not null,
    span        integer     not null check (span > 0),
    name        text        not null,
    report_id   bigint      not null references report,
    primary key (address, account, direction, captured_at, span)
);
create index capture_reminder_report on capture_reminder (report_id, address);
