-- What happened. Rows are only ever added; the one column filled in later is the place in the log.
create table domain_event (
    global_index         bigint generated always as identity primary key,
    log_index            bigint,
    aggregate_identifier varchar(128) not null,
    sequence_number      bigint not null,
    type                 varchar(64),
    event_identifier     varchar(36) not null,
    meta_data            ${bytes} not null,
    payload              ${bytes} not null,
    payload_revision     varchar(32),
    payload_type         varchar(255) not null,
    time_stamp           varchar(40) not null,
    constraint domain_event_stream unique (aggregate_identifier, sequence_number),
    constraint domain_event_identity unique (event_identifier),
    constraint domain_event_log unique (log_index)
);

-- One row, whose lock makes one sequencer at a time out of any number of nodes.
create table ledger_head (
    id   int primary key,
    size bigint not null
);
insert into ledger_head (id, size) values (1, 0);

create table token_entry (
    processor_name varchar(255) not null,
    segment        int not null,
    token          ${bytes},
    token_type     varchar(255),
    time_stamp     varchar(40) not null,
    owner          varchar(255),
    primary key (processor_name, segment)
);

-- What a repeated request is answered with: written in the transaction of the act it belongs to.
create table repeatable_act (
    actor       varchar(64) not null,
    request_key varchar(200) not null,
    fingerprint varchar(64) not null,
    subject     varchar(128) not null,
    events      ${bytes} not null,
    created_at  timestamp(6) with time zone not null,
    primary key (actor, request_key)
);
