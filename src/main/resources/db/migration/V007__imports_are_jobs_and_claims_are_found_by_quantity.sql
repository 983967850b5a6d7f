-- A load looks for what the store says of the same quantity in the same book; lists of a book are served by it too.
create index claim_quantity on claim (book, pair, indicator, period_start);
drop index claim_book;

-- Files of statistics that were given to be read, and how far each has come.
create table import_job (
    id varchar(12) primary key,
    -- Which instance reads it: one that finds a job of its own at its start knows that nobody goes on with it.
    instance varchar(32) not null,
    state varchar(20) not null,
    profile varchar(100) not null,
    name varchar(300),
    vintage varchar(50) not null,
    published_on date,
    period varchar(40),
    dry_run boolean not null,
    on_reject varchar(10) not null,
    created_at timestamp with time zone not null,
    created_by varchar(100) not null,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    content_hash varchar(64),
    bytes_total bigint not null,
    bytes_read bigint not null,
    rows_read bigint not null,
    claims_read bigint not null,
    added bigint not null,
    unchanged bigint not null,
    superseded bigint not null,
    rejected bigint not null,
    -- Reasons with their counts, as JSON.
    skipped varchar(50000) not null,
    revision bigint,
    failure varchar(4000),
    -- Whichever instance was asked to cancel it, the one that reads it looks here.
    cancel_asked boolean not null
);

create index import_job_created on import_job (created_at);

create table import_reject (
    job varchar(12) not null,
    number bigint not null,
    line bigint not null,
    column_name varchar(300) not null,
    reason varchar(2000) not null,
    row_text varchar(20000) not null,
    primary key (job, number)
);
