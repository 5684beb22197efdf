-- The leaf of every event in the log: its hash and the bytes that were hashed, once and for all.
create table log_leaf (
    log_index        bigint primary key,
    event_identifier varchar(36) not null,
    leaf_hash        ${bytes} not null,
    entry            ${bytes} not null,
    constraint log_leaf_event unique (event_identifier),
    constraint log_leaf_hash check (octet_length(leaf_hash) = 32),
    constraint log_leaf_entry check (octet_length(entry) <= 65535)
);

-- How many of the numbered events have a leaf, the root over those, and the perfect subtrees it is made from.
alter table ledger_head add column sealed bigint default 0 not null;
alter table ledger_head add column peaks ${bytes};
alter table ledger_head add column root ${bytes};

-- Which log this database holds; the key folder says the same, or nothing is signed. Its lock makes one publisher.
create table ledger_identity (
    id     int primary key,
    origin varchar(255),
    log_id varchar(64)
);
insert into ledger_identity (id) values (1);

-- Every tree that was ever signed. The row comes before the signature, so that one size has one root.
create table log_checkpoint (
    size    bigint primary key,
    root    ${bytes} not null,
    note    ${bytes},
    created timestamp(6) with time zone not null,
    constraint log_checkpoint_root check (octet_length(root) = 32)
);
