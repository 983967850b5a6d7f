package io.dyad.store;

import io.agroal.api.AgroalDataSource;
import io.dyad.country.Countries;
import io.dyad.country.Country;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;

/**
 * A million made-up claims on all 20,100 pairs of 201 countries, the same in every run, written by the database itself: a
 * data set of both directions of every pair, of 6 to 37 years; its next vintage, which says a tenth of that otherwise; what
 * the countries of every fourth pair report themselves; and some press.
 */
@ApplicationScoped
class MillionClaims {

    private static final int COUNTRIES = 201;

    private static final List<String> NAMED = List.of("KAZ", "KOR");

    private static final String SQL = """
            insert into pair select a.code || '-' || b.code, a.code, b.code, 1 from place a join place b on a.code < b.code;

            insert into source (id, source_type, publisher, title, published_on, dataset, vintage, document_key) values
                ('agtpa-2023', 'reconciled-statistics', 'World Trade Organization and UNCTAD', 'Trade', '2023-03-01', 'agtpa', '2023', 'a'),
                ('agtpa-2024', 'reconciled-statistics', 'World Trade Organization and UNCTAD', 'Trade', '2024-03-01', 'agtpa', '2024', 'b'),
                ('national', 'official-statistics', 'Offices', 'Trade', '2023-09-01', 'national', '2023', 'c'),
                ('paper', 'press', 'The Paper', 'Trade is up', '2023-10-01', null, null, 'd');
            insert into source_state (source_id, from_revision) select id, 1 from source;

            create temporary table made as
            with numbered as (select id as pair, first_country, second_country, row_number() over (order by id) as k from pair),
            flow as (
                select pair, k, first_country as origin, second_country as destination, 0 as way from numbered
                union all select pair, k, second_country, first_country, 1 from numbered),
            stated as (
                select pair, origin, destination, 'imports' as indicator, 'agtpa-2023' as source, 'agtpa' as book,
                       null as reporter, 2019 - y as year, k, y, way, (k * 7 + y * 3 + way) % 10 = 0 as revised
                from flow cross join lateral generate_series(0, 5 + k % 32) y),
            rows as (
                select * from stated
                union all
                select pair, origin, destination, indicator, 'agtpa-2024', book, null, year, k, y, way, false
                from stated where revised
                union all
                select pair, origin, destination, 'exports', 'national', 'national/' || origin, origin, 2019 - y, k, y, way,
                       false
                from flow cross join lateral generate_series(0, 9) y where k % 4 = 0
                union all
                select pair, null, null, 'turnover', 'paper', 'press', null, 2022, k, 0, 0, false
                from flow where k % 40 = 0 and way = 0)
            select *, pair || '-' || left(md5(concat(source, origin, year, pair)), 12) as id,
                   case when revised then pair || '-' || left(md5(concat('agtpa-2024', origin, year, pair)), 12) end as better,
                   case source when 'agtpa-2024' then 3 when 'agtpa-2023' then 1 else 2 end as entered
            from rows;

            insert into claim (pair, id, indicator, origin, destination, reporter, product, nature, period_start, period_end,
                               frequency, period_basis, comparator, stated, stated_precision, unit, source_id, book)
            select pair, id, indicator, origin, destination, reporter, 'TOTAL', 'observed', make_date(year::int, 1, 1),
                   make_date(year::int, 12, 31), 'A', 'stated', 'eq', 1000000 + k * 1000 + year, 1000, 'USD', source, book
            from made order by source, id;

            insert into claim_state (pair, claim_id, from_revision, to_revision, state, author)
            select pair, id, entered, case when revised then 3 end, 'published', 'test' from made;
            insert into claim_state (pair, claim_id, from_revision, state, superseded_by, author)
            select pair, id, 3, 'superseded', better, 'test' from made where revised;

            insert into revision
            select n, timestamp '2024-01-01' + n * interval '1 day', 'test', 'test', (select count(*) from pair), 4,
                   (select count(*) from claim), (select count(*) from claim_state where to_revision is null)
            from generate_series(1, 3) n;
            update revision set committed_at = timestamp '2024-01-01' where number = 0;
            update store_clock set revision = 3;
            drop table made;
            analyze
            """;

    private final AgroalDataSource database;
    private final Countries countries;

    MillionClaims(AgroalDataSource database, Countries countries) {
        this.database = database;
        this.countries = countries;
    }

    /** Fills an empty store. */
    void fill() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set work_mem = '256MB'");
            statement.execute("create temporary table place (code text)");
            try (PreparedStatement places = connection.prepareStatement("insert into place select unnest(?)")) {
                places.setArray(1, connection.createArrayOf("text", codes()));
                places.execute();
            }
            statement.execute(SQL);
            statement.execute("drop table place");
            statement.execute("reset work_mem");
        }
    }

    private Object[] codes() {
        return countries.all().stream()
                .map(Country::alpha3)
                .filter(it -> !it.equals(Countries.WORLD))
                .sorted(Comparator.comparing((String it) -> !NAMED.contains(it)).thenComparing(it -> it))
                .limit(COUNTRIES)
                .toArray();
    }
}
