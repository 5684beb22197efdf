-- Whether as many witnesses as the policy of the time asked for had cosigned the tree.
alter table log_checkpoint add column witnessed boolean default false not null;
create index log_checkpoint_witnessed on log_checkpoint (witnessed, size);
