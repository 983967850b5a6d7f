package io.dyad.ranking;

import io.dyad.derived.Index;
import io.dyad.derived.Known;
import io.dyad.derived.Result;
import io.dyad.figure.FigureRow;
import io.dyad.period.Period;
import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One series of a table, from one account.
 *
 * @param definition null where there is no figure at all
 * @param points by period
 */
record Line(Sides sides, Wanted wanted, @Nullable Definition definition, NavigableMap<Period, Point> points) {

    private static final Domain OF_INDEX = new Domain(BigDecimal.ZERO, null, false);

    /**
     * What the series is in a period.
     *
     * @param row of the figure or of the sum
     * @param indexed null where levels are told
     */
    record Point(Amount amount, FigureRow row, @Nullable Indexed indexed) {

        Range range() {
            return indexed == null ? amount.range() : indexed.index().range();
        }

        /** The number; null where only a range is known. */
        @Nullable BigDecimal value() {
            return indexed == null ? amount.value() : indexed.index().value();
        }

        /** The claims that it follows from, those of the base of an index behind its own. */
        List<String> claims() {
            return Stream.concat(
                            amount.parts().stream(),
                            indexed == null ? Stream.empty() : indexed.ofBase().parts().stream())
                    .flatMap(it -> it.cell().figure().evidence().stream())
                    .map(it -> it.claim().id())
                    .distinct()
                    .limit(FigureRow.MOST_INPUTS)
                    .toList();
        }
    }

    /** An index, and what it is measured against. */
    record Indexed(Result index, Amount ofBase) {}

    /** What its column is called: {@code exports.KAZ-KOR} from KAZ to KOR, {@code turnover.KAZ-KOR} between them. */
    String name() {
        return wanted.indicator().code() + "." + sides.label(wanted.direction());
    }

    /** In percent of a period; where nothing is known of that, there is no index, nor for what is of another definition. */
    Line indexed(Period base) {
        Point ofBase = points.get(base);
        NavigableMap<Period, Point> indexed = new TreeMap<>();
        if (ofBase != null) {
            points.forEach((period, point) -> {
                if (isAlike(point.row, ofBase.row)) {
                    Result index = index(period, point, base, ofBase);
                    indexed.put(period, new Point(point.amount, point.row, new Indexed(index, ofBase.amount)));
                }
            });
        }
        return new Line(sides, wanted, definition, indexed);
    }

    private static Result index(Period period, Point point, Period base, Point ofBase) {
        return period.equals(base)
                ? Index.ofBase(known(ofBase, base), OF_INDEX)
                : Index.of(known(point, period), known(ofBase, base), OF_INDEX);
    }

    private static Known known(Point point, Period period) {
        return Known.stated(period.toString(), point.amount.range(), point.amount.value());
    }

    /** What it is in these periods. */
    Line of(List<Period> run) {
        NavigableMap<Period, Point> within = new TreeMap<>(points);
        within.keySet().retainAll(run);
        return new Line(sides, wanted, definition, within);
    }

    /** As a level is only set against one that names no other reporter and no other valuation. */
    private static boolean isAlike(FigureRow one, FigureRow other) {
        return mayBe(one.reporter(), other.reporter()) && mayBe(one.valuation(), other.valuation());
    }

    private static boolean mayBe(@Nullable String one, @Nullable String other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    /** Whether a sum is over the same countries in both periods, as that of two countries always is. */
    boolean isOfOneMembership(Period one, Period other) {
        return sides.side().in(one).equals(sides.side().in(other))
                && sides.partner().in(one).equals(sides.partner().in(other));
    }

    /** The periods of a run in which nothing is known. */
    List<Period> gaps(List<Period> run) {
        List<Period> gaps = new ArrayList<>(run);
        gaps.removeAll(points.keySet());
        return gaps;
    }
}
