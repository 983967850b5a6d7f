package io.dyad.chart;

import io.dyad.figure.FigureRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws figures so that nothing is claimed that is not known: a number is a marker, a range a bar with two ends, a bound
 * an arrow that leaves from it and leads nowhere.
 */
final class Marks {

    /** With more than this the numbers beside them would cover one another. */
    private static final int MOST_LABELLED = 8;

    private static final BigDecimal OF_SPACING = new BigDecimal("0.22");

    private static final BigDecimal SMALLEST = new BigDecimal("1.6");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Scale x;
    private final Scale y;
    private final int letters;
    private final boolean isLabelled;
    private final BigDecimal radius;

    /**
     * @param points how many there are in all
     * @param periods how many stand side by side
     */
    Marks(Scale x, Scale y, int letters, int points, int periods) {
        this.x = x;
        this.y = y;
        this.letters = letters;
        this.isLabelled = points <= MOST_LABELLED;
        this.radius = radius(letters).min(smallest((long) x.to() - x.from(), periods));
    }

    static BigDecimal radius(int letters) {
        return BigDecimal.valueOf(letters).multiply(new BigDecimal("0.34")).setScale(1, RoundingMode.HALF_UP);
    }

    /** Marks side by side leave more room between them than they take, so that a line is seen as one. */
    private static BigDecimal smallest(long width, int periods) {
        return BigDecimal.valueOf(width)
                .divide(BigDecimal.valueOf(Math.max(1, periods)), 1, RoundingMode.HALF_UP)
                .multiply(OF_SPACING)
                .setScale(1, RoundingMode.HALF_UP)
                .max(SMALLEST);
    }

    Chart.Drawn line(Line line, int place, Theme theme) {
        return new Chart.Drawn(
                theme.line(place),
                place,
                runs(line),
                line.points().stream().map(it -> mark(it, Marker.of(place))).toList());
    }

    /** A gap stays a gap: only what follows at once is joined. */
    private List<Chart.Run> runs(Line line) {
        List<Chart.Run> runs = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            Point from = line.points().get(i - 1);
            Point to = line.points().get(i);
            if (from.isNumber()
                    && to.isNumber()
                    && from.period().frequency() != null
                    && from.period().next().equals(to.period())) {
                runs.add(new Chart.Run("M" + at(from) + "L" + at(to), from.isDerived() || to.isDerived()));
            }
        }
        return runs;
    }

    private String at(Point point) {
        return x.at(point.day()).toPlainString() + " " + y.at(point.value()).toPlainString();
    }

    private Chart.Mark mark(Point point, Marker marker) {
        BigDecimal across = x.at(point.day());
        FigureRow row = point.row();
        if (point.isNumber()) {
            BigDecimal up = y.at(point.value());
            return new Chart.Mark(
                    point.told(),
                    marker.at(across, up, radius),
                    point.isDerived(),
                    point.isRange() ? widely(across, point) : null,
                    label(across, up.subtract(BigDecimal.valueOf(letters * 3L / 4)), row));
        }
        if (point.isOpenAbove()) {
            BigDecimal from = y.at(point.lower());
            BigDecimal to = from.subtract(arrow());
            return new Chart.Mark(
                    point.told(),
                    null,
                    false,
                    base(across, from) + arrow(across, from, to, 1),
                    label(across, from.add(BigDecimal.valueOf(letters * 3L / 2)), row));
        }
        if (point.isOpenBelow()) {
            BigDecimal from = y.at(point.upper());
            return new Chart.Mark(
                    point.told(),
                    null,
                    false,
                    base(across, from) + arrow(across, from, from.add(arrow()), -1),
                    label(across, from.subtract(BigDecimal.valueOf(letters * 3L / 4)), row));
        }
        return new Chart.Mark(
                point.told(),
                null,
                false,
                bar(across, point),
                label(across, y.at(point.upper()).subtract(BigDecimal.valueOf(letters * 3L / 4)), row));
    }

    private BigDecimal arrow() {
        return BigDecimal.valueOf(letters * 2L);
    }

    /** What is rounded is drawn with its ends only where they can be seen beside the marker. */
    private @Nullable String widely(BigDecimal across, Point point) {
        BigDecimal height = y.at(point.lower()).subtract(y.at(point.upper())).abs();
        return height.compareTo(radius.multiply(TWO)) > 0 ? bar(across, point) : null;
    }

    private String bar(BigDecimal across, Point point) {
        BigDecimal low = y.at(point.lower());
        BigDecimal high = y.at(point.upper());
        return base(across, low) + base(across, high) + "M" + across.toPlainString() + " " + low.toPlainString() + "V"
                + high.toPlainString();
    }

    private String base(BigDecimal across, BigDecimal up) {
        BigDecimal half = radius.multiply(new BigDecimal("1.3"));
        return "M" + across.subtract(half).toPlainString() + " " + up.toPlainString() + "h"
                + half.multiply(TWO).toPlainString();
    }

    /** @param sign 1 for upwards, where pixels grow smaller, -1 for downwards */
    private String arrow(BigDecimal across, BigDecimal from, BigDecimal to, int sign) {
        BigDecimal head = radius;
        String back = head.multiply(BigDecimal.valueOf(sign)).toPlainString();
        return "M" + across.toPlainString() + " " + from.toPlainString() + "V" + to.toPlainString() + "m-"
                + head.toPlainString() + " " + back + "l" + head.toPlainString() + " "
                + head.multiply(BigDecimal.valueOf(-sign)).toPlainString() + "l" + head.toPlainString() + " " + back;
    }

    private Chart.@Nullable Label label(BigDecimal across, BigDecimal up, FigureRow row) {
        if (!isLabelled) {
            return null;
        }
        BigDecimal half = BigDecimal.valueOf(row.display().length() * (long) letters * 3 / 10);
        String anchor = across.add(half).compareTo(BigDecimal.valueOf(x.to())) > 0
                ? "end"
                : across.subtract(half).compareTo(BigDecimal.valueOf(x.from())) < 0 ? "start" : "middle";
        return new Chart.Label(across, up, anchor, row.display());
    }
}
