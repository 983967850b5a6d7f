-- Beginning with the state, H2 took the index for whatever asks for published claims, and read all of them for one pair:
-- it cannot know that a state may be that of nearly all rows. States are asked for pair by pair.
create index claim_state_pair on claim_state (pair, state);
drop index claim_state_state;
