create table pair (
    id varchar(7) primary key,
    first_country varchar(3) not null,
    second_country varchar(3) not null,
    recorded_from bigint not null
);

create index pair_first_country on pair (first_country, id);
create index pair_second_country on pair (second_country, id);

-- recorded_from inclusive, recorded_to exclusive, null = still so; a meeting taken up again is another row.
create table meeting (
    pair varchar(7) not null,
    id varchar(40) not null,
    recorded_from bigint not null,
    recorded_to bigint,
    held_on date not null,
    place varchar(300),
    occasion varchar(300),
    source_id varchar(160) not null references source (id),
    primary key (pair, id, recorded_from)
);

create table meeting_topic (
    pair varchar(7) not null,
    meeting_id varchar(40) not null,
    recorded_from bigint not null,
    place_in_list integer not null,
    topic varchar(500) not null,
    primary key (pair, meeting_id, recorded_from, place_in_list)
);

-- A source was read for figures and states none (of that indicator, or of any where it is null).
create table absence (
    pair varchar(7) not null,
    id varchar(40) not null,
    recorded_from bigint not null,
    recorded_to bigint,
    indicator varchar(40),
    reason varchar(1000) not null,
    source_id varchar(160) not null references source (id),
    primary key (pair, id, recorded_from)
);
