-- known_as_of takes a timestamp: the last revision committed by then.
create index revision_committed_at on revision (committed_at);
