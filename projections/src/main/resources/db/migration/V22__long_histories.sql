-- Days of an alliance's history are stepped through and counted, and late recordings are few among many.
alter table history_view add column lag_days int default 0 not null;
create index history_view_recorded on history_view (build, alliance_id, recorded, event);
create index history_view_effective on history_view (build, alliance_id, effective);
create index history_view_lag on history_view (build, alliance_id, lag_days, position);

-- When each subject was last heard of is asked of all of an alliance's.
drop table history_subject;
create table history_subject (
    build       int not null,
    subject     varchar(128) not null,
    position    bigint not null,
    alliance_id varchar(128) not null,
    recorded    timestamp(6) with time zone not null
);
-- With all there is in it, so that a question needs no more than the index.
create unique index history_subject_all on history_subject (build, subject, position, alliance_id, recorded);

-- What is asked of all meetings of an alliance, whichever body holds them.
create index meeting_view_alliance on meeting_view (build, alliance_id, held_on);

-- Decisions are read a page at a time, in the order they were put forward.
create index decision_view_proposed on decision_view (build, alliance_id, proposed_on, decision_id);

-- The rows of the history and of the register come anew from the log.
delete from history_view;
delete from register_view;
update read_model set position = -1 where name in ('history', 'register');
delete from token_entry where processor_name in ('history', 'register');
