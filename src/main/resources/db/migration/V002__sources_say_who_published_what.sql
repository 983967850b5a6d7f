-- Rows are written once and never changed; when a description was in use stands in source_state.
create table source (
    id varchar(160) primary key,
    source_type varchar(40) not null,
    publisher varchar(300) not null,
    authority varchar(300),
    title varchar(1000) not null,
    published_on date,
    url varchar(2000),
    language varchar(35),
    licence varchar(300),
    redistributable boolean,
    dataset varchar(100),
    vintage varchar(50),
    content_hash varchar(64),
    -- Equal for two descriptions of one document.
    document_key varchar(64) not null
);

create index source_document on source (document_key);

-- One description of a document is in use at a time: from_revision inclusive, to_revision exclusive, null = still so.
create table source_state (
    source_id varchar(160) not null references source (id),
    from_revision bigint not null,
    to_revision bigint,
    superseded_by varchar(160),
    primary key (source_id, from_revision)
);

-- A clause or a group of table cells from which several claims come together.
create table statement (
    source_id varchar(160) not null references source (id),
    label varchar(100) not null,
    locator varchar(300),
    wording varchar(2000),
    primary key (source_id, label)
);
