-- Alerts: what a person wants to be told of after a publication. An alert has its name, panel, language and recipients as a
-- subscription has them; its digests are reports, whose deliveries are in the one ledger.

alter table subscription add column kind text not null default 'report' check (kind in ('report', 'alert'));

create table alert (
    subscription_id integer     primary key references subscription,
    watched         text        not null check (watched in ('account', 'country', 'group', 'panel')),
    -- An account's address, a country's code or a group's name; empty of a panel.
    subject         text        not null,
    kinds           text[]      not null check (cardinality(kinds) > 0),
    top             integer     check (top > 0),
    office          text,
    cool_down_hours integer     not null check (cool_down_hours between 0 and 8784),
    active          boolean     not null,
    -- Only what was seen after it is news.
    since           timestamptz not null,
    last_sent_at    timestamptz,
    webhook_url     text,
    webhook_shape   text        not null check (webhook_shape in ('json', 'slack', 'teams'))
);

alter table report drop constraint report_occasion_check;
alter table report add constraint report_occasion_check check (occasion in ('scheduled', 'asked', 'reminder', 'alert'));

-- The address of a webhook is its host: the rest of its URL is a secret of many services.
alter table delivery add column channel text not null default 'mail' check (channel in ('mail', 'webhook'));

-- What an alert has found, once each, and the digest that tells of it; null: it waits for the cool-down.
create table alert_item (
    item_id         bigint      generated always as identity primary key,
    subscription_id integer     not null references alert,
    report_id       bigint      references report,
    kind            text        not null,
    account         text        not null,
    other           text,
    edition         text,
    seen_after      timestamptz not null,
    seen_by         timestamptz not null,
    said            jsonb       not null,
    evidence        text        not null,
    found_at        timestamptz not null
);
create unique index alert_item_once on alert_item (subscription_id, kind, account, coalesce(other, ''), coalesce(edition, ''), seen_by);
create index alert_item_by_report on alert_item (report_id);
