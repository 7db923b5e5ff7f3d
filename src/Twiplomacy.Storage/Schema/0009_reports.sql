-- Report mails and reminders: who is told what and when, and a ledger of every mail.

create table subscription (
    subscription_id integer generated always as identity primary key,
    name            text        not null,
    panel_id        integer     not null references panel,
    accounts        text[]      not null,
    peers           text[]      not null,
    measures        text[]      not null check (cardinality(measures) > 0),
    cadence         text        not null check (cadence in ('daily', 'weekly', 'monthly', 'yearly')),
    month           integer     not null check (month between 1 and 12),
    day             integer     not null check (day between 1 and 31),
    hour            integer     not null check (hour between 0 and 23),
    time_zone       text        not null,
    language        text        not null check (language in ('en', 'fr')),
    attachments     text[]      not null,
    wait_hours      integer     not null check (wait_hours >= 0),
    active          boolean     not null,
    created_at      timestamptz not null,
    deleted_at      timestamptz,
    -- The end of the last period that was reported, where the next begins; and the close that is waited for.
    reported_until  timestamptz not null,
    next_due_at     timestamptz not null
);
create unique index subscription_name on subscription (lower(name)) where deleted_at is null;
create index subscription_due on subscription (next_due_at) where active and deleted_at is null;

-- Whoever unsubscribed stays so, even if the address is listed again.
create table subscription_recipient (
    recipient_id    integer generated always as identity primary key,
    subscription_id integer     not null references subscription,
    address         text        not null,
    listed          boolean     not null,
    added_at        timestamptz not null,
    unsubscribed_at timestamptz
);
create unique index recipient_once on subscription_recipient (subscription_id, lower(address));

create table report (
    report_id       bigint generated always as identity primary key,
    subscription_id integer     not null references subscription,
    occasion        text        not null check (occasion in ('scheduled', 'asked', 'reminder')),
    period_from     timestamptz not null,
    period_to       timestamptz not null check (period_from < period_to),
    wait_until      timestamptz not null,
    created_at      timestamptz not null
);
-- A period is reported once; what somebody asked for by hand stands beside it.
create unique index report_once on report (subscription_id, period_to) where occasion = 'scheduled';

-- waiting: not tried yet, or to be tried again. reserved: about to be sent by the run of reserved_token. sent: the mail
-- server or the outbox took it. failed: it was refused. unconfirmed: it may have been sent; only a person sends it again.
-- withdrawn: the recipient unsubscribed before.
create table delivery (
    delivery_id    bigint generated always as identity primary key,
    report_id      bigint      not null references report,
    recipient_id   integer references subscription_recipient,
    address        text        not null,
    message_id     text        not null unique,
    status         text        not null check (status in ('waiting', 'reserved', 'sent', 'failed', 'unconfirmed', 'withdrawn')),
    attempts       integer     not null default 0,
    reserved_job   bigint,
    reserved_token bigint,
    reserved_at    timestamptz,
    finished_at    timestamptz,
    taken_by       text,
    error          text,
    said           jsonb,
    created_at     timestamptz not null,
    check ((status = 'reserved') <= (reserved_token is not null))
);
create unique index delivery_once on delivery (report_id, lower(address));

-- Signs links in mails; made on first use, the same for every worker.
create table signing_key (
    purpose text primary key,
    key     bytea not null
);

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
