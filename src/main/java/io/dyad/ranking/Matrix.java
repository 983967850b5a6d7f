package io.dyad.ranking;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Series;
import io.dyad.format.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How many books have something of a quantity, year by year. */
public final class Matrix {

    /**
     * A quantity: what is measured between two countries, in one direction or none.
     *
     * @param books by year
     */
    public record Row(
            String pair,
            String indicator,
            @Nullable String origin,
            @Nullable String destination,
            NavigableMap<Integer, Set<String>> books) {

        String id() {
            return pair + "." + indicator + (origin == null ? "" : "." + origin + "-" + destination);
        }
    }

    private final List<Row> rows = new ArrayList<>();

    /** @param held in the order of the rows */
    Matrix(List<HeldClaim> held) {
        Map<String, Row> byId = new LinkedHashMap<>();
        for (HeldClaim each : held) {
            Series series = Series.of(each.claim());
            var period = each.claim().timing().period();
            Row row = new Row(
                    series.pair().toString(),
                    series.indicator(),
                    series.origin(),
                    series.destination(),
                    new TreeMap<>());
            Row kept = byId.computeIfAbsent(row.id(), id -> row);
            if (period != null) {
                kept.books
                        .computeIfAbsent(Party.lastDay(period).getYear(), year -> new HashSet<>())
                        .add(each.claim().book());
            }
        }
        rows.addAll(byId.values());
    }

    public List<Row> rows() {
        return rows;
    }

    /** What a row is of, then every year from the first to the last that anything is known of. */
    List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                new Column<>("pair", Row::pair),
                new Column<>("indicator", Row::indicator),
                new Column<>("origin", Row::origin),
                new Column<>("destination", Row::destination)));
        var years = rows.stream()
                .flatMap(it -> it.books.keySet().stream())
                .mapToInt(it -> it)
                .summaryStatistics();
        if (years.getCount() > 0) {
            IntStream.rangeClosed(years.getMin(), years.getMax())
                    .forEach(year -> columns.add(new Column<>(
                            String.valueOf(year),
                            row -> row.books.getOrDefault(year, Set.of()).size())));
        }
        return columns;
    }
}
