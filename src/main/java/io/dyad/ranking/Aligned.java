package io.dyad.ranking;

import io.dyad.format.Column;
import io.dyad.period.Frequency;
import io.dyad.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Series beside each other, period by period.
 *
 * @param base of index numbers; null for levels
 * @param frequency null where there is no figure at all
 */
record Aligned(
        List<Line> lines,
        List<Period> periods,
        @Nullable Period base,
        @Nullable Frequency frequency) {

    /** A row of the wide shape. */
    record Wide(Period period, List<Optional<Line.Point>> points) {

        String id() {
            return period.toString();
        }
    }

    /** A row for each series and period, by series. */
    Stream<SeriesRow> longRows() {
        return lines.stream().flatMap(line -> periods.stream().map(it -> SeriesRow.of(line, it, base)));
    }

    /** A row for each period. */
    Stream<Wide> wideRows() {
        return periods.stream()
                .map(period -> new Wide(
                        period,
                        lines.stream()
                                .map(it -> Optional.ofNullable(it.points().get(period)))
                                .toList()));
    }

    /** The period, and a column for each series; with its ends where those are wanted. */
    List<Column<Wide>> columns(boolean withRanges) {
        List<Column<Wide>> columns = new ArrayList<>();
        columns.add(new Column<>("period", Wide::period));
        IntStream.range(0, lines.size()).forEach(i -> {
            String name = lines.get(i).name();
            columns.add(new Column<>(
                    name, row -> row.points.get(i).map(Line.Point::value).orElse(null)));
            if (withRanges) {
                columns.add(new Column<>(
                        name + ".lower",
                        row -> row.points.get(i).map(it -> it.range().lower()).orElse(null)));
                columns.add(new Column<>(
                        name + ".upper",
                        row -> row.points.get(i).map(it -> it.range().upper()).orElse(null)));
            }
        });
        return columns;
    }

    /** The last period in which all series have something; null where there is none. */
    @Nullable Period latestCommon() {
        return lines.isEmpty()
                ? null
                : periods.stream()
                        .filter(period ->
                                lines.stream().allMatch(it -> it.points().containsKey(period)))
                        .reduce((one, later) -> later)
                        .orElse(null);
    }

    /** What is to be known of each series. */
    List<SeriesInfo> described() {
        return lines.stream().map(it -> SeriesInfo.of(it, periods, base)).toList();
    }

    boolean isEmpty() {
        return lines.stream().allMatch(it -> it.points().isEmpty());
    }

    /** How many cells hold something that is no number, and therefore nothing in the wide shape. */
    long bounded() {
        return lines.stream()
                .flatMap(it -> it.points().values().stream())
                .filter(it -> Objects.isNull(it.value()))
                .count();
    }
}
