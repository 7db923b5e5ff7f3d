-- The editions of a panel share one layout, so that an account keeps its place over the years. built_at is now the newest
-- of theirs; layouts of single editions are made anew.
delete from network_layout;
