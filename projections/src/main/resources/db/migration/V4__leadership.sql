-- Which build of each read model is served, and the place in the log it has read last.
create table read_model (
    name     varchar(50) primary key,
    build    int not null,
    position bigint not null
);
insert into read_model (name, build, position) values ('leadership', 1, -1);
insert into read_model (name, build, position) values ('history', 1, -1);

-- The collective leadership state. Each row says when it was in effect and when it was believed.
create table alliance_view (
    build                   int not null,
    alliance_id             varchar(128) not null,
    alliance_key            varchar(200) not null,
    name                    varchar(200) not null,
    purpose                 varchar(2000),
    withdrawal_notice       int not null,
    authority_kind          varchar(30) not null,
    authority_reference     varchar(300) not null,
    valid_from              date not null,
    valid_to                date not null,
    recorded_from           timestamp(6) with time zone not null,
    recorded_to             timestamp(6) with time zone not null,
    since_position          bigint not null,
    until_position          bigint
);
create index alliance_view_id on alliance_view (build, alliance_id);

create table partner_view (
    build                   int not null,
    alliance_id             varchar(128) not null,
    partner_id              varchar(64) not null,
    partner_key             varchar(200),
    name                    varchar(200) not null,
    kind                    varchar(100),
    contributions           varchar(8000) not null,
    authority_kind          varchar(30) not null,
    authority_reference     varchar(300) not null,
    valid_from              date not null,
    valid_to                date not null,
    recorded_from           timestamp(6) with time zone not null,
    recorded_to             timestamp(6) with time zone not null,
    since_position          bigint not null,
    until_position          bigint
);
create index partner_view_alliance on partner_view (build, alliance_id, valid_to);
create index partner_view_id on partner_view (build, partner_id, recorded_to);
create index partner_view_until on partner_view (build, until_position);

-- The host organisation and the secretariat: two offices, one holder each at a time.
create table office_view (
    build                   int not null,
    alliance_id             varchar(128) not null,
    office                  varchar(160) not null,
    name                    varchar(200) not null,
    partner_id              varchar(64),
    authority_kind          varchar(30) not null,
    authority_reference     varchar(300) not null,
    valid_from              date not null,
    valid_to                date not null,
    recorded_from           timestamp(6) with time zone not null,
    recorded_to             timestamp(6) with time zone not null,
    since_position          bigint not null,
    until_position          bigint
);
create index office_view_alliance on office_view (build, alliance_id, valid_to);
create index office_view_office on office_view (build, office, recorded_to);
create index office_view_until on office_view (build, until_position);

create table body_view (
    build                   int not null,
    alliance_id             varchar(128) not null,
    body_id                 varchar(64) not null,
    body_key                varchar(200),
    name                    varchar(200) not null,
    kind                    varchar(100) not null,
    local_label             varchar(200),
    terms_of_reference      varchar(64000),
    competence              varchar(64000),
    parent                  varchar(64),
    authority_kind          varchar(30) not null,
    authority_reference     varchar(300) not null,
    valid_from              date not null,
    valid_to                date not null,
    recorded_from           timestamp(6) with time zone not null,
    recorded_to             timestamp(6) with time zone not null,
    since_position          bigint not null,
    until_position          bigint
);
create index body_view_alliance on body_view (build, alliance_id, valid_to);
create index body_view_id on body_view (build, body_id, recorded_to);
create index body_view_until on body_view (build, until_position);

create table seat_view (
    build                   int not null,
    alliance_id             varchar(128) not null,
    body_id                 varchar(64) not null,
    seat_id                 varchar(64) not null,
    seat_key                varchar(200),
    role                    varchar(100) not null,
    label                   varchar(200),
    votes                   int not null,
    tie_kind                varchar(30) not null,
    tie_partner             varchar(64),
    tie_body                varchar(64),
    categories              varchar(8000) not null,
    authority_kind          varchar(30) not null,
    authority_reference     varchar(300) not null,
    valid_from              date not null,
    valid_to                date not null,
    recorded_from           timestamp(6) with time zone not null,
    recorded_to             timestamp(6) with time zone not null,
    since_position          bigint not null,
    until_position          bigint
);
create index seat_view_alliance on seat_view (build, alliance_id, valid_to);
create index seat_view_body on seat_view (build, body_id, recorded_to);
create index seat_view_id on seat_view (build, seat_id, recorded_to);
create index seat_view_until on seat_view (build, until_position);

create table term_view (
    build                   int not null,
    alliance_id             varchar(128) not null,
    body_id                 varchar(64) not null,
    seat_id                 varchar(64) not null,
    term_id                 varchar(64) not null,
    kind                    varchar(20) not null,
    person_id               varchar(64) not null,
    authority_kind          varchar(30) not null,
    authority_reference     varchar(300) not null,
    event_id                varchar(36) not null,
    valid_from              date not null,
    valid_to                date not null,
    recorded_from           timestamp(6) with time zone not null,
    recorded_to             timestamp(6) with time zone not null,
    since_position          bigint not null,
    until_position          bigint
);
create index term_view_alliance on term_view (build, alliance_id, valid_to);
create index term_view_body on term_view (build, body_id, recorded_to);
create index term_view_seat on term_view (build, seat_id, recorded_to);
create index term_view_id on term_view (build, term_id, recorded_to);
create index term_view_until on term_view (build, until_position);

-- How people are shown. Who they are stands in the person register alone.
create table person_view (
    build       int not null,
    person_id   varchar(64) not null,
    alliance_id varchar(128) not null,
    alias       varchar(60) not null,
    display     varchar(20) not null,
    erased      boolean not null,
    primary key (build, person_id)
);
create index person_view_alliance on person_view (build, alliance_id);

-- Every event of an alliance, by what it concerns.
create table history_view (
    build        int not null,
    position     bigint not null,
    alliance_id  varchar(128) not null,
    event_id     varchar(36) not null,
    event        varchar(255) not null,
    aggregate_id varchar(128) not null,
    actor        varchar(64) not null,
    client       varchar(64) not null,
    occurred     date not null,
    effective    date not null,
    recorded     timestamp(6) with time zone not null,
    authority_kind      varchar(30) not null,
    authority_reference varchar(300) not null,
    primary key (build, position)
);
create index history_view_alliance on history_view (build, alliance_id, position);
create index history_view_actor on history_view (build, alliance_id, actor, position);
create index history_view_event on history_view (build, alliance_id, event, position);

create table history_subject (
    build       int not null,
    subject     varchar(128) not null,
    position    bigint not null,
    alliance_id varchar(128) not null,
    primary key (build, subject, position)
);
