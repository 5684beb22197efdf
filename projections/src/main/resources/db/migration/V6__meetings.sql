insert into read_model (name, build, position) values ('meetings', 1, -1);

-- The meetings of each body. A row says when it was believed; a meeting has one row for each stage it has come to.
create table meeting_view (
    build          int not null,
    meeting_id     varchar(128) not null,
    alliance_id    varchar(128) not null,
    body_id        varchar(128) not null,
    meeting_key    varchar(100) not null,
    held_on        date not null,
    starts         varchar(20) not null,
    kind           varchar(20) not null,
    stage          varchar(20) not null,
    corrected      boolean not null,
    recorded_from  timestamp(6) with time zone not null,
    recorded_to    timestamp(6) with time zone not null,
    since_position bigint not null,
    until_position bigint
);
create index meeting_view_body on meeting_view (build, body_id, held_on);
create index meeting_view_id on meeting_view (build, meeting_id, recorded_to);
create index meeting_view_until on meeting_view (build, until_position);
