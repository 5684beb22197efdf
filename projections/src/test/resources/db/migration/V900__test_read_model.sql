-- What the read model of the store's tests has seen.
create table seen_view (
    build           int not null,
    position        bigint not null,
    event_id        varchar(36) not null,
    aggregate_id    varchar(128) not null,
    sequence_number bigint not null
);
insert into read_model (name, build, position) values ('seen', 1, -1);
