-- A later file of a panel is the newest word about the members it names. The columns that a file has: of the others it says
-- nothing. Null: all.
alter table account_entry add column given text[];

-- Of files taken in before this was kept: the columns in which any row has a value.
update account_entry e set given = f.given
from (
    select i.import_id,
        array_remove(array[
            case when bool_or(i.handle is not null) then 'handle' end,
            case when bool_or(i.actor is not null) then 'actor' end,
            case when bool_or(i.kind is not null) then 'kind' end,
            case when bool_or(i.country is not null) then 'country' end,
            case when bool_or(i.host_country is not null) then 'host_country' end,
            case when bool_or(i.host_city is not null) then 'host_city' end,
            case when bool_or(i.office_from is not null) then 'office_from' end,
            case when bool_or(i.office_to is not null) then 'office_to' end,
            case when bool_or(i.member_from is not null) then 'member_from' end,
            case when bool_or(i.member_to is not null) then 'member_to' end,
            case when bool_or(i.personal is not null) then 'personal' end,
            case when bool_or(i.language is not null) then 'language' end], null)
        || array(
            select distinct k from account_entry x cross join lateral jsonb_object_keys(x.attributes) k where x.import_id = i.import_id) as given
    from account_entry i
    group by i.import_id) f
where f.import_id = e.import_id;

-- A file that is the whole revision: who is missing in it leaves on the day, or was never there without one.
alter table panel_revision add column replaces boolean not null default false;
alter table panel_revision add column leaves_on date;
