package io.dyad.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.dyad.claim.ClaimDoor;
import io.dyad.claim.ClaimFilter;
import io.dyad.claim.NewClaim;
import io.dyad.claim.State;
import io.dyad.claim.TestClaims;
import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.pair.Pair;
import io.dyad.source.NewSource;
import io.dyad.source.Sources;
import io.dyad.store.AsOf;
import io.dyad.store.Author;
import io.dyad.store.Revisions;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What it costs to read a pair's series, from the question to its figures and on to the bytes of JSON, beside the same rows by plain
 * JDBC, and those rows as arrays of JSON, in the same process and by the same connections. It prints the ratios; what it holds to is only that all
 * read the same.
 */
abstract class ReadsInProcess {

    private static final int PAIRS = 178;
    private static final int YEARS = 56;
    private static final int READS = 3_000;
    private static final NewSource SOURCE = TestClaims.statistics("in-process", "2024");

    private static final String SERIES = """
            select c.*, s.*, source.* from claim c
            join claim_state s on s.pair = c.pair and s.claim_id = c.id
            join source on source.id = c.source_id
            where c.pair = ? and s.state = 'published' and s.from_revision <= ?
              and (s.to_revision is null or s.to_revision > ?)
            order by c.pair, c.id""";

    @Inject
    Figures figures;

    @Inject
    FigureRows rows;

    @Inject
    ObjectMapper json;

    @Inject
    AgroalDataSource database;

    @Inject
    Countries countries;

    @Inject
    Revisions revisions;

    @Inject
    Sources sources;

    @Inject
    ClaimDoor door;

    /** A read of the series of a pair, which tells how many figures it has. */
    private interface Read extends Function<Pair, Integer> {}

    @Test
    void aSeriesIsReadBesidePlainJdbc() throws SQLException {
        List<Pair> pairs = fill();
        AsOf asOf = AsOf.revision(revisions.current().number());
        try (Connection connection = database.getConnection()) {
            analyse(connection);
            connection.setAutoCommit(false);
            List<long[]> nanos = measured(
                    pairs,
                    List.of(
                            pair -> figures(pair, asOf).size(),
                            pair -> plain(pair, asOf, connection).size(),
                            pair -> written(pair, asOf),
                            pair -> plainWritten(pair, asOf, connection)));
            print("its figures", nanos.get(0), nanos.get(1));
            print("its rows in JSON", nanos.get(2), nanos.get(3));
        }
    }

    /** As a store that has been running for a while knows what it holds. */
    private static void analyse(Connection connection) throws SQLException {
        try (Statement analyse = connection.createStatement()) {
            analyse.execute("analyze");
        }
    }

    private static void print(String what, long[] ours, long[] plain) {
        System.out.printf(
                Locale.ROOT,
                "of a series of %d, %s: %.3f ms, by JDBC %.3f ms; ratio %.2f (p99 %.3f and %.3f ms)%n",
                YEARS,
                what,
                ours[READS / 2] / 1e6,
                plain[READS / 2] / 1e6,
                (ours[READS / 2] / 1e3) / (plain[READS / 2] / 1e3),
                ours[READS * 99 / 100] / 1e6,
                plain[READS * 99 / 100] / 1e6);
    }

    private List<Pair> fill() {
        List<String> codes = countries.all().stream().map(Country::alpha3).toList();
        Random amounts = new Random(1);
        List<Pair> pairs = new ArrayList<>();
        List<NewClaim> claims = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            Pair pair = Pair.of(codes.get(i), codes.get(i + 1));
            pairs.add(pair);
            for (int year = 0; year < YEARS; year++) {
                claims.add(TestClaims.turnover(
                        pair.toString(), 1960 + year, String.valueOf(amounts.nextInt(1_000_000)), SOURCE));
            }
        }
        revisions.write(new Author("in-process"), "made up", change -> {
            sources.record(SOURCE, change);
            return door.enter(claims, State.PUBLISHED, change);
        });
        return pairs;
    }

    private List<Figure> figures(Pair pair, AsOf asOf) {
        return figures.of(List.of(pair), ClaimFilter.published(asOf), asOf, Deriving.NOTHING);
    }

    private int written(Pair pair, AsOf asOf) {
        return inJson(figures(pair, asOf).stream()
                .map(it -> rows.row(it, asOf, Deriving.BY_POLICY))
                .toList());
    }

    private static List<Object[]> plain(Pair pair, AsOf asOf, Connection connection) {
        try (PreparedStatement series = connection.prepareStatement(SERIES)) {
            series.setString(1, pair.toString());
            series.setLong(2, asOf.revision());
            series.setLong(3, asOf.revision());
            List<Object[]> found = new ArrayList<>();
            try (ResultSet result = series.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 1; i <= columns; i++) {
                        row[i - 1] = result.getObject(i);
                    }
                    found.add(row);
                }
            }
            connection.commit();
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int plainWritten(Pair pair, AsOf asOf, Connection connection) {
        return inJson(plain(pair, asOf, connection));
    }

    private int inJson(List<?> served) {
        try {
            return json.writeValueAsBytes(served).length > 50 * YEARS ? served.size() : 0;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In nanoseconds, sorted, each read by turns; three times as many reads before, to warm up. */
    private static List<long[]> measured(List<Pair> pairs, List<Read> reads) {
        Random order = new Random(3);
        List<long[]> nanos = reads.stream().map(it -> new long[READS]).toList();
        for (int i = -3 * READS; i < READS; i++) {
            for (int read = 0; read < reads.size(); read++) {
                Pair pair = pairs.get(order.nextInt(pairs.size()));
                long before = System.nanoTime();
                int found = reads.get(read).apply(pair);
                if (i >= 0) {
                    nanos.get(read)[i] = System.nanoTime() - before;
                }
                assertThat(found).isEqualTo(YEARS);
            }
        }
        nanos.forEach(Arrays::sort);
        return nanos;
    }
}
