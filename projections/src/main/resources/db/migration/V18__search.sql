insert into read_model (name, build, position) values ('search', 1, -1);

-- What can be found by its words, each with the level that may find it. A text stands here in small letters, and once
-- for every wording it has had.
create table search_entry (
    build                   int not null,
    alliance_id             varchar(128) not null,
    kind                    varchar(20) not null,
    subject                 varchar(128) not null,
    subject_key             varchar(100),
    title                   varchar(1000) not null,
    level                   varchar(20) not null,
    words                   varchar(100000) not null,
    position                bigint not null
);
create index search_entry_alliance on search_entry (build, alliance_id, position);
create index search_entry_subject on search_entry (build, subject, position);
