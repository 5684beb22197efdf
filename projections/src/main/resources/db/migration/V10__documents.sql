-- What acts name by its SHA-256 alone. The bytes are kept here if somebody handed them in; nothing depends on it.
create table document (
    sha256      char(64) not null primary key,
    media_type  varchar(100) not null,
    byte_count  bigint not null,
    bytes       ${document} not null,
    stored_at   timestamp(6) with time zone not null
);
