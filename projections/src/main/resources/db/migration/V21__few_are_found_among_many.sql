-- The newest outcome of a round is looked for once for each outcome.
create index outcome_view_decision on outcome_view (build, decision_id, round, position);

-- Decisions that rely on a figure or were called in are filed, so that nobody reads all decisions to find them. The rows
-- come anew from the log.
delete from register_view;
update read_model set position = -1 where name = 'register';
delete from token_entry where processor_name = 'register';
