-- Of a key's secret only the SHA-256 is kept. A key that is revoked stays, so that its name goes on saying who wrote.
create table api_key (
    id varchar(12) primary key,
    name varchar(100) not null,
    role varchar(20) not null,
    secret_hash varchar(64) not null,
    created_at timestamp with time zone not null,
    created_by varchar(100) not null,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    revoked_by varchar(100),
    last_used_at timestamp with time zone
);

-- Writes that named themselves by an Idempotency-Key: what is needed to answer again as the first time.
create table repeatable_write (
    api_key varchar(12) not null,
    idempotency_key varchar(200) not null,
    request_hash varchar(64) not null,
    revision bigint not null,
    -- Ids of what the write answered with, joined by commas.
    answered varchar(50000) not null,
    written_at timestamp with time zone not null,
    primary key (api_key, idempotency_key)
);

create index repeatable_write_age on repeatable_write (written_at);

-- What a revision changed.
create index claim_state_revision on claim_state (from_revision, pair);
create index source_state_revision on source_state (from_revision);
