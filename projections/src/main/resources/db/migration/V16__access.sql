-- Who an account is in an alliance: a person, a partner, both, or neither where it only narrows what the account is for.
create table account_tie (
    account_id varchar(64) not null references account (account_id),
    alliance_id varchar(128) not null,
    person_id varchar(128),
    partner_id varchar(128),
    tied_at timestamp(6) with time zone not null,
    primary key (account_id, alliance_id)
);

-- That an auditor opened what is closed (R-95). Nothing personal: the account's id, the address, and when.
create table access_log (
    access_id varchar(64) primary key,
    alliance_id varchar(128) not null,
    account_id varchar(64) not null,
    address varchar(500) not null,
    accessed_at timestamp(6) with time zone not null
);

create index access_log_of_alliance on access_log (alliance_id, accessed_at, access_id);
