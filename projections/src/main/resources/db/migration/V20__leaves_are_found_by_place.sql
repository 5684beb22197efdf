-- An event has one row and that one place; the leaf at the place is its leaf. A second index of random identifiers in
-- the table of leaves cost every act, and kept nothing that the event's own row and the hash do not keep.
alter table log_leaf drop constraint log_leaf_event;
