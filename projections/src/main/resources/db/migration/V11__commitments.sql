insert into read_model (name, build, position) values ('commitments', 1, -1);

-- Each commitment as it is now known: one row, changed in place, so that a list never reads what has been overtaken.
-- A due day that is the last of the calendar means that it never falls due.
create table commitment_now (
    build                   int not null,
    commitment_id           varchar(128) not null,
    alliance_id             varchar(128) not null,
    commitment_key          varchar(100) not null,
    title                   varchar(300) not null,
    giver                   varchar(128) not null,
    receiver                varchar(128) not null,
    status                  varchar(20) not null,
    level                   varchar(20) not null,
    bound_from              date,
    due                     date not null,
    original_due            date,
    recurs                  varchar(20),
    goals                   varchar(6000) not null,
    quantity                bigint,
    unit                    varchar(100),
    delivered               bigint,
    said                    bigint,
    percent                 int,
    stated                  varchar(1000),
    stage                   varchar(1000),
    aims_at                 varchar(1000),
    grant_amount            bigint,
    condition_latest        date,
    renegotiation_by        varchar(128),
    verdict                 varchar(20),
    assessor                varchar(128),
    ended                   date,
    breached                date,
    remedy_by               date,
    version                 int not null,
    successor               varchar(128),
    predecessor             varchar(128),
    waiting                 int not null,
    complete                int not null,
    milestone_due           date,
    milestones              varchar(64000) not null,
    sequence                bigint not null,
    -- What the row tells is in effect from this day on.
    settled_from            date not null,
    -- The due day while it is owed; the last day of the calendar when nothing is.
    owed_by                 date not null,
    changed                 timestamp(6) with time zone not null,
    changed_position        bigint not null,
    primary key (build, commitment_id)
);
create index commitment_now_due on commitment_now (build, alliance_id, due, commitment_id);
create index commitment_now_giver on commitment_now (build, alliance_id, giver, due, commitment_id);
create index commitment_now_receiver on commitment_now (build, alliance_id, receiver, due, commitment_id);
create index commitment_now_status on commitment_now (build, alliance_id, status, due, commitment_id);
create index commitment_now_owed on commitment_now (build, alliance_id, owed_by, commitment_id);
create index commitment_now_position on commitment_now (build, alliance_id, changed_position);
create index commitment_now_changed on commitment_now (build, alliance_id, changed);
create index commitment_now_settled on commitment_now (build, alliance_id, settled_from);

-- The same for any day in effect and any moment as known.
create table commitment_view (
    build                   int not null,
    alliance_id             varchar(128) not null,
    commitment_id           varchar(128) not null,
    commitment_key          varchar(100) not null,
    title                   varchar(300) not null,
    giver                   varchar(128) not null,
    receiver                varchar(128) not null,
    status                  varchar(20) not null,
    level                   varchar(20) not null,
    bound_from              varchar(20),
    due                     varchar(20) not null,
    original_due            varchar(20),
    recurs                  varchar(20),
    goals                   varchar(6000) not null,
    quantity                varchar(20),
    unit                    varchar(100),
    delivered               varchar(20),
    said                    varchar(20),
    percent                 varchar(20),
    stated                  varchar(1000),
    stage                   varchar(1000),
    aims_at                 varchar(1000),
    grant_amount            varchar(20),
    condition_latest        varchar(20),
    renegotiation_by        varchar(128),
    verdict                 varchar(20),
    assessor                varchar(128),
    ended                   varchar(20),
    breached                varchar(20),
    remedy_by               varchar(20),
    version                 varchar(20) not null,
    successor               varchar(128),
    predecessor             varchar(128),
    waiting                 varchar(20) not null,
    complete                varchar(20) not null,
    milestone_due           varchar(20),
    milestones              varchar(64000) not null,
    sequence                varchar(20) not null,
    valid_from              date not null,
    valid_to                date not null,
    recorded_from           timestamp(6) with time zone not null,
    recorded_to             timestamp(6) with time zone not null,
    since_position          bigint not null,
    until_position          bigint
);
create index commitment_view_alliance on commitment_view (build, alliance_id, recorded_to, valid_to);
create index commitment_view_id on commitment_view (build, commitment_id, recorded_to);
create index commitment_view_until on commitment_view (build, until_position);

-- Which commitments serve a goal, in the order of a list.
create table commitment_goal (
    build                   int not null,
    alliance_id             varchar(128) not null,
    goal_id                 varchar(128) not null,
    commitment_id           varchar(128) not null,
    due                     date not null
);
create index commitment_goal_due on commitment_goal (build, alliance_id, goal_id, due, commitment_id);
create index commitment_goal_id on commitment_goal (build, commitment_id);

-- What those who owe and are owed are called.
create table commitment_party (
    build                   int not null,
    alliance_id             varchar(128) not null,
    party_id                varchar(128) not null,
    name                    varchar(1000) not null
);
create index commitment_party_id on commitment_party (build, alliance_id, party_id);

-- The last event that can have changed what readers of a level are told, so that they need not be told again.
create table commitment_mark (
    build                   int not null,
    alliance_id             varchar(128) not null,
    level                   varchar(20) not null,
    changed                 timestamp(6) with time zone not null,
    changed_position        bigint not null
);
create index commitment_mark_alliance on commitment_mark (build, alliance_id);
