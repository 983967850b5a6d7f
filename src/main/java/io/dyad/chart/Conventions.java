package io.dyad.chart;

import io.dyad.quantity.Unit;
import java.util.ArrayList;
import java.util.List;

/** Says how the marks of a chart are to be read: only those that it has. */
final class Conventions {

    private Conventions() {}

    static String of(Plot plot) {
        if (plot.isEmpty()) {
            return "";
        }
        List<Point> points = plot.points();
        List<String> said = new ArrayList<>();
        if (points.stream().anyMatch(it -> it.isOpenAbove() || it.isOpenBelow())) {
            said.add("arrow: beyond this, how far is not said");
        }
        if (points.stream().anyMatch(it -> !it.isNumber() && it.isRange())) {
            said.add("bar: between these");
        }
        if (points.stream().anyMatch(Point::isDerived)) {
            said.add("hollow: derived");
        }
        String unit = unit(plot.unit());
        return said.isEmpty() ? unit : unit + " (" + String.join("; ", said) + ")";
    }

    private static String unit(Unit unit) {
        if (unit.isCurrency()) {
            return unit.code();
        }
        return switch (unit.code()) {
            case "INDEX" -> "Percent of the base period";
            case "PERCENT" -> "Percent";
            case "RANK" -> "Rank, 1 is the first";
            case "PERSONS" -> "Persons";
            default -> "Number";
        };
    }
}
