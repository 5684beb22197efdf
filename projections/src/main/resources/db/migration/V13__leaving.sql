-- A notice announces a last day and ends nothing. Rows made when it did are made anew from the log.
alter table partner_view add column notice_until date;

-- Where somebody has seats, across bodies.
create index term_view_person on term_view (build, person_id);

delete from alliance_view;
delete from partner_view;
delete from office_view;
delete from body_view;
delete from seat_view;
delete from term_view;
delete from person_view;
update read_model set position = -1 where name = 'leadership';
delete from token_entry where processor_name = 'leadership';
