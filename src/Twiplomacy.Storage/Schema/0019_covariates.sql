-- What is known of pairs of countries or accounts from elsewhere, as somebody uploaded it. Every upload is a version that stays,
-- so that what was computed with it can be computed again.
create table covariate (
    covariate_id    integer     generated always as identity primary key,
    name            text        not null,
    version         integer     not null,
    unit            text        not null check (unit in ('country', 'account')),
    -- How the file writes countries; null where it writes accounts.
    codes           text        check (codes in ('iso2', 'iso3', 'cow')),
    is_symmetric    boolean     not null,
    -- Whether somebody said so; else the file shows it.
    is_stated       boolean     not null,
    source          text        check (source <> ''),
    file_hash       bytea       not null,
    years           integer[]   not null,
    pairs           integer     not null,
    rejected        integer     not null,
    -- Rows of countries or accounts that nobody knows.
    unmatched       integer     not null,
    -- The first rows that could not be read, and every name that nobody knows with its number of rows.
    findings        jsonb       not null,
    uploaded_at     timestamptz not null,
    unique (name, version),
    check ((unit = 'country') = (codes is not null)),
    -- The name stands in addresses.
    constraint covariate_name_is_a_slug check (name ~ '^[a-z0-9][a-z0-9-]{0,63}$')
);

-- Countries by their codes of two letters, accounts by their addresses. Of a symmetric one each pair stands once.
create table covariate_value (
    covariate_id integer          not null references covariate on delete cascade,
    year         smallint,
    source       text             not null,
    target       text             not null,
    value        double precision not null
);
create index covariate_value_by_year on covariate_value (covariate_id, year);

-- Tests of the network of a revision against covariates: what was asked, to the last version and seed, and what came out.
create table qap_run (
    qap_run_id          integer     generated always as identity primary key,
    edition_revision_id integer     not null references edition_revision,
    -- A draft that was built anew is another network.
    built_at            timestamptz not null,
    question            jsonb       not null,
    job_id              bigint,
    asked_at            timestamptz not null,
    result              jsonb,
    finished_at         timestamptz,
    check ((result is null) = (finished_at is null))
);
create unique index qap_run_once on qap_run (edition_revision_id, built_at, md5(question::text));
