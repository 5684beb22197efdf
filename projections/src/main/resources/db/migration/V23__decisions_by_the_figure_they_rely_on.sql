-- Decisions are filed by the name of the figure they rely on, so that a correction finds those it concerns.
alter table register_view alter column kind set data type varchar(250);

-- What is to be looked at again is few of a body's decisions.
create index decision_view_review on decision_view (build, body_id, review_on, decision_id);

-- The rows come anew from the log.
delete from register_view;
update read_model set position = -1 where name = 'register';
delete from token_entry where processor_name = 'register';
