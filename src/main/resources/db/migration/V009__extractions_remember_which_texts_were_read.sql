-- Texts of which something was stored, so that a text is known again whoever sends it.
create table extraction (
    -- SHA-256 of the text in UTF-8, in hexadecimal
    text_hash varchar(64) primary key,
    source_id varchar(160) not null references source (id),
    -- What it was read by besides its own words: a day, a month or a year, its headline, and whose press it is.
    published_on varchar(10),
    title varchar(1000),
    home_country varchar(3),
    -- The text itself, where who sent it said that it may be stored.
    kept_text text,
    extraction_version varchar(50) not null,
    -- The last that stored something of it.
    revision bigint not null
);

-- The words of a statement whose clause must not be stored: short hashes, and its numbers.
alter table statement add column words varchar(4000);
