package io.dyad.chart;

import io.dyad.figure.FigureRow;
import io.dyad.period.Frequency;
import io.dyad.period.Period;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes points for tests. */
final class Points {

    private Points() {}

    static Point number(String period, String value) {
        return point(period, value, "eq", value, value, "stated");
    }

    static Point derived(String period, String value) {
        return point(period, value, "eq", value, value, "derived");
    }

    static Point above(String period, String bound) {
        return point(period, bound, "gt", bound, null, "stated");
    }

    static Point below(String period, String bound) {
        return point(period, bound, "lt", null, bound, "stated");
    }

    static Point between(String period, String low, String high) {
        return point(period, null, "between", low, high, "stated");
    }

    static Point about(String period, String value, String low, String high) {
        return point(period, value, "about", low, high, "stated");
    }

    private static Point point(
            String label,
            @Nullable String value,
            String comparator,
            @Nullable String lower,
            @Nullable String upper,
            String kind) {
        Period period = Period.parse(label);
        Frequency frequency = period.frequency();
        return new Point(
                new FigureRow(
                        "KAZ-KOR.turnover." + label,
                        "KAZ-KOR",
                        "turnover",
                        null,
                        null,
                        "TOTAL",
                        null,
                        label,
                        period.start(),
                        period.end(),
                        frequency == null ? null : frequency.name(),
                        "stated",
                        number(value),
                        comparator,
                        number(lower),
                        lower == null || comparator.equals("gt"),
                        number(upper),
                        upper == null || comparator.equals("lt"),
                        "exact",
                        "USD",
                        comparator + " " + value,
                        kind,
                        null,
                        null,
                        null,
                        "press",
                        null,
                        null,
                        "a-source",
                        "A Paper",
                        null,
                        null,
                        1,
                        null,
                        "A Paper",
                        List.of(),
                        null),
                period);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
