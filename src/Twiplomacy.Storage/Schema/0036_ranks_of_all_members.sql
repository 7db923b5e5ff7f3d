-- Ranks speak of all members of an edition. Beside each stand the ranks that were possible before, the places surely gained
-- since (below 0 surely lost, null: it cannot be told), and what a model expects of the unknown.
alter table ranking_row
    add column previous_rank_best integer,
    add column previous_rank_worst integer,
    add column moved integer,
    add column rank_expected integer,
    add column value_expected double precision;

-- What drafts hold was counted by the rule before: they are built anew before anybody seals them. Sealed revisions stay.
update edition_revision set stale = true where status = 'draft';
