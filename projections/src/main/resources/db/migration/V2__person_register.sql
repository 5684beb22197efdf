-- Everything personal, encrypted. The keys are in the key book, a file outside the database, because a database keeps
-- copies of what it deletes.
create table person_entry (
    person_id   varchar(100) primary key,
    alliance_id varchar(100) not null,
    identity    ${bytes}     not null,
    experience  ${bytes}
);

create index person_entry_by_alliance on person_entry (alliance_id);

-- Erased persons whose keys have yet to be destroyed.
create table person_erasure (
    person_id varchar(100) primary key
);

-- Keys of rectified entries that have yet to be destroyed.
create table person_rectification (
    key_id varchar(36) primary key
);
