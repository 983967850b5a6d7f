package io.dyad.ranking;

import io.dyad.pair.Pair;
import io.dyad.period.Frequency;
import io.dyad.period.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What series are asked for.
 *
 * @param frequency null for the longest there is
 * @param base of index numbers; null for levels
 */
record SeriesQuestion(
        List<Column> columns,
        @Nullable Frequency frequency,
        @Nullable Period base,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Cells.Asked figures) {

    /** A series that is asked for. */
    record Column(Sides sides, Wanted wanted) {}

    /** The base may lie outside the table. */
    Cells.Asked read() {
        LocalDate first = base == null || from == null || from.isBefore(base.start()) ? from : base.start();
        LocalDate baseEnd = base == null ? null : Party.lastDay(base);
        LocalDate last = baseEnd == null || to == null || to.isAfter(baseEnd) ? to : baseEnd;
        return figures.within(first, last);
    }

    List<Pair> pairs() {
        return columns.stream()
                .flatMap(it -> it.sides().side().ever().stream()
                        .flatMap(one -> it.sides().partner().ever().stream()
                                .filter(other -> !other.equals(one))
                                .map(other -> Pair.of(one, other))))
                .distinct()
                .toList();
    }

    List<Wanted> wanted() {
        return columns.stream().map(Column::wanted).distinct().toList();
    }
}
