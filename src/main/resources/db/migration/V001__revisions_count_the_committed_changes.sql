-- The store's own clock. Whoever writes takes the lock on its one row until the commit, so revisions
-- become visible in their order and without gaps.
create table store_clock (
    id smallint primary key,
    revision bigint not null
);

create table revision (
    number bigint primary key,
    committed_at timestamp with time zone not null,
    author varchar(100) not null,
    reason varchar(2000) not null,
    -- What the store holds as of this revision, so that nobody has to count it.
    pairs bigint not null,
    sources bigint not null,
    claims bigint not null,
    published_claims bigint not null
);

insert into store_clock (id, revision) values (1, 0);

insert into revision (number, committed_at, author, reason, pairs, sources, claims, published_claims)
values (0, current_timestamp, 'dyad', 'The store was created.', 0, 0, 0, 0);
