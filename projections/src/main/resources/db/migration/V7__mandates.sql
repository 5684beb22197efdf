-- A repeated request whose act was refused on the record is answered with that refusal.
alter table repeatable_act add column reason varchar(100);
alter table repeatable_act add column danish varchar(4000);
alter table repeatable_act add column english varchar(4000);

insert into read_model (name, build, position) values ('mandates', 1, -1);

-- When each mandate could be used and what it allowed. What is left of it is counted from its own events.
create table mandate_view (
    build                   int not null,
    alliance_id             varchar(128) not null,
    mandate_id              varchar(128) not null,
    mandate_key             varchar(100) not null,
    body_id                 varchar(128) not null,
    parent_id               varchar(128),
    holder_kind             varchar(20) not null,
    holder_body             varchar(128),
    holder_role             varchar(100),
    holder_person           varchar(128),
    standing                varchar(20) not null,
    authority_kind          varchar(30) not null,
    authority_reference     varchar(300) not null,
    valid_from              date not null,
    valid_to                date not null,
    recorded_from           timestamp(6) with time zone not null,
    recorded_to             timestamp(6) with time zone not null,
    since_position          bigint not null,
    until_position          bigint
);
create index mandate_view_alliance on mandate_view (build, alliance_id, valid_to);
create index mandate_view_id on mandate_view (build, mandate_id, recorded_to);
create index mandate_view_until on mandate_view (build, until_position);

-- Every no that is in the ledger, whichever capability said it.
create table refusal_view (
    build                   int not null,
    alliance_id             varchar(128) not null,
    position                bigint not null,
    event_id                varchar(36) not null,
    event_name              varchar(100) not null,
    subject                 varchar(128) not null,
    attempt                 varchar(128) not null,
    reason                  varchar(100) not null,
    danish                  varchar(4000) not null,
    english                 varchar(4000) not null,
    amount                  bigint,
    on_day                  date not null,
    recorded                timestamp(6) with time zone not null
);
create index refusal_view_alliance on refusal_view (build, alliance_id, position);
