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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What it costs to read a pair's series, from the question to the bytes of JSON, beside the same rows by plain JDBC in the same
 * process and by the same connections. It prints the ratio; what it holds to is only that both read the same.
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
            connection.setAutoCommit(false);
            long[] ours = measured(pairs, pair -> ours(pair, asOf));
            long[] plain = measured(pairs, pair -> plain(pair, asOf, connection));
            System.out.printf(
                    Locale.ROOT,
                    "a series of %d figures: %.3f ms, by JDBC %.3f ms; ratio %.2f (p99 %.3f and %.3f ms)%n",
                    YEARS,
                    ours[READS / 2] / 1e6,
                    plain[READS / 2] / 1e6,
                    (ours[READS / 2] / 1e3) / (plain[READS / 2] / 1e3),
                    ours[READS * 99 / 100] / 1e6,
                    plain[READS * 99 / 100] / 1e6);
        }
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

    private int ours(Pair pair, AsOf asOf) {
        List<Figure> found = figures.of(List.of(pair), ClaimFilter.published(asOf), asOf, Deriving.NOTHING);
        List<FigureRow> served =
                found.stream().map(it -> rows.row(it, asOf, Deriving.BY_POLICY)).toList();
        try {
            return json.writeValueAsBytes(served).length > 100 * YEARS ? served.size() : 0;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int plain(Pair pair, AsOf asOf, Connection connection) {
        try (PreparedStatement series = connection.prepareStatement(SERIES)) {
            series.setString(1, pair.toString());
            series.setLong(2, asOf.revision());
            series.setLong(3, asOf.revision());
            int found = 0;
            try (ResultSet result = series.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    for (int i = 1; i <= columns; i++) {
                        result.getObject(i);
                    }
                    found++;
                }
            }
            connection.commit();
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In nanoseconds, sorted; as many reads before, to warm up. */
    private static long[] measured(List<Pair> pairs, Read read) {
        Random order = new Random(3);
        long[] nanos = new long[READS];
        for (int i = -2 * READS; i < READS; i++) {
            Pair pair = pairs.get(order.nextInt(pairs.size()));
            long before = System.nanoTime();
            int found = read.apply(pair);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - before;
            }
            assertThat(found).isEqualTo(YEARS);
        }
        Arrays.sort(nanos);
        return nanos;
    }
}
