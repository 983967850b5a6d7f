-- Which quantities of a pair have lost a claim is asked for every list. Without the end of a state in the index, each state of the
-- pair was looked at, although next to none of them has ended.
drop index claim_state_pair;
create index claim_state_pair on claim_state (pair, state, to_revision);
