insert into read_model (name, build, position) values ('register', 1, -1);

-- Everything that has a history of its own, by kind: the first part of its identifier.
create table register_view (
    build                   int not null,
    alliance_id             varchar(128) not null,
    kind                    varchar(50) not null,
    aggregate_id            varchar(128) not null,
    position                bigint not null,
    recorded                timestamp(6) with time zone not null
);
create index register_view_kind on register_view (build, alliance_id, kind, position);
