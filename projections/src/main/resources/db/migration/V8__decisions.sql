insert into read_model (name, build, position) values ('decisions', 1, -1);
insert into read_model (name, build, position) values ('why', 1, -1);

-- Where each decision stood, on a day and as known at a moment.
create table decision_view (
    build                   int not null,
    alliance_id             varchar(128) not null,
    body_id                 varchar(128) not null,
    decision_id             varchar(128) not null,
    decision_key            varchar(200),
    title                   varchar(300) not null,
    level                   varchar(20) not null,
    matter                  varchar(100) not null,
    stage                   varchar(30) not null,
    outcome                 varchar(30),
    rule_set_id             varchar(128),
    proposed_on             date not null,
    in_effect_from          varchar(10),
    review_on               varchar(10),
    successor               varchar(128),
    amends                  varchar(128),
    ratification            varchar(20),
    disputed                varchar(5) not null,
    corrected               varchar(5) not null,
    authority_kind          varchar(30) not null,
    authority_reference     varchar(300) not null,
    valid_from              date not null,
    valid_to                date not null,
    recorded_from           timestamp(6) with time zone not null,
    recorded_to             timestamp(6) with time zone not null,
    since_position          bigint not null,
    until_position          bigint
);
create index decision_view_alliance on decision_view (build, alliance_id, valid_to);
create index decision_view_id on decision_view (build, decision_id, recorded_to);
create index decision_view_until on decision_view (build, until_position);

-- Each outcome that was computed, one row a round, by the rule set it was computed under.
create table outcome_view (
    build                   int not null,
    alliance_id             varchar(128) not null,
    decision_id             varchar(128) not null,
    round                   int not null,
    rule_set_id             varchar(128) not null,
    rule                    varchar(100) not null,
    outcome                 varchar(30) not null,
    votes_for               int not null,
    votes_against           int not null,
    abstentions             int not null,
    seats_filled            int not null,
    seats_present           int not null,
    decided_on              date not null,
    position                bigint not null,
    recorded                timestamp(6) with time zone not null,
    primary key (build, position)
);
create index outcome_view_alliance on outcome_view (build, alliance_id, position);

-- What each act that creates or changes something rests on.
create table basis_view (
    build                   int not null,
    position                bigint not null,
    alliance_id             varchar(128) not null,
    subject                 varchar(128) not null,
    event                   varchar(255) not null,
    event_id                varchar(36) not null,
    authority_kind          varchar(30) not null,
    authority_reference     varchar(300) not null,
    effective               date not null,
    recorded                timestamp(6) with time zone not null,
    primary key (build, position)
);
create index basis_view_subject on basis_view (build, subject, position);
create index basis_view_reference on basis_view (build, authority_reference, position);
