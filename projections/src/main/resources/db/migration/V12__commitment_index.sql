-- With the end of belief in it, H2 went by this index to find the one commitment an event changes, and read them all.
drop index commitment_view_alliance;
create index commitment_view_alliance on commitment_view (build, alliance_id, valid_to);
