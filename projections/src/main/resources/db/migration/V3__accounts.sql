-- Who may log in. Events name the account id alone, so roles and ways of logging in can change without touching them.
create table account (
    account_id varchar(64) primary key,
    username varchar(100) not null unique,
    password_hash varchar(200),
    role varchar(30) not null,
    created_at timestamp(6) with time zone not null,
    disabled_at timestamp(6) with time zone
);

create table access_token (
    token_hash varchar(64) primary key,
    token_id varchar(64) not null unique,
    account_id varchar(64) not null references account (account_id),
    label varchar(100) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone
);
