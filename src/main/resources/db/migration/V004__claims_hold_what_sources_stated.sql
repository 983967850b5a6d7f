-- One source's statement of one quantity. Rows are written once and never changed; what becomes of a claim
-- stands in claim_state. Every key contains the pair, so that both tables can be spread by it.
create table claim (
    pair varchar(7) not null,
    id varchar(40) not null,

    -- about
    indicator varchar(40) not null,
    origin varchar(3),
    destination varchar(3),
    reporter varchar(3),
    product varchar(20) not null,
    coverage varchar(500),
    valuation varchar(10),
    nature varchar(20) not null,

    -- time; dates are inclusive
    period_start date,
    period_end date,
    frequency varchar(1),
    period_basis varchar(20) not null,
    base_period_start date,
    base_period_end date,
    growth_basis varchar(20),

    -- number, in units
    comparator varchar(10) not null,
    stated numeric(38, 9),
    stated_low numeric(38, 9),
    stated_high numeric(38, 9),
    stated_precision numeric(38, 9) not null,
    unit varchar(10) not null,
    alt_value numeric(38, 9),
    alt_unit varchar(10),
    status varchar(5),

    -- evidence
    source_id varchar(160) not null references source (id),
    statement varchar(100),
    locator varchar(300),
    wording varchar(2000),
    speaker varchar(300),
    office varchar(300),
    stated_by varchar(300),
    said_on date,
    occasion varchar(300),
    retrieved_on date,
    extraction_method varchar(100),
    extraction_version varchar(50),

    -- the account that the figure belongs to, derived from source and reporter
    book varchar(200) not null,

    primary key (pair, id),
    foreign key (source_id, statement) references statement (source_id, label)
);

create index claim_indicator on claim (indicator, pair);
create index claim_source on claim (source_id, pair);
create index claim_book on claim (book, pair);

-- The states of a claim as intervals of revisions: from_revision inclusive, to_revision exclusive, null = still so.
create table claim_state (
    pair varchar(7) not null,
    claim_id varchar(40) not null,
    from_revision bigint not null,
    to_revision bigint,
    state varchar(20) not null,
    superseded_by varchar(40),
    author varchar(100) not null,
    reason varchar(2000),
    primary key (pair, claim_id, from_revision)
);

create index claim_state_state on claim_state (state, pair);
