package io.dyad.ranking;

import io.dyad.derived.Formula;
import io.dyad.figure.Figure;
import io.dyad.figure.StatedFigure;
import io.dyad.period.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A figure at its place in a table.
 *
 * @param country the country that the table is about, or the member of the group that is
 * @param partner the other one
 */
record Cell(String country, String partner, Figure figure, Definition definition) {

    /** Where a figure stands. */
    record Place(String country, String partner, Period period) {}

    Place place() {
        return new Place(country, partner, Objects.requireNonNull(figure.period()));
    }

    /** What is stated comes before what is derived, what is derived directly before what is implied. */
    private static final Comparator<Cell> BEST = Comparator.comparing((Cell it) -> !(it.figure instanceof StatedFigure))
            .thenComparing(Cell::isImplied)
            .thenComparing(it -> it.figure.id());

    /** What other growths imply stands behind what is calculated from levels. */
    private boolean isImplied() {
        return Formula.IMPLIED_GROWTH.toString().equals(figure.place().formula());
    }

    /** One figure for each place, of one definition. */
    static Map<Place, Cell> byPlace(Collection<Cell> cells, Definition definition) {
        Map<Place, Cell> best = new HashMap<>();
        cells.stream()
                .filter(it -> it.definition.equals(definition))
                .forEach(it -> best.merge(it.place(), it, (one, other) -> BEST.compare(one, other) <= 0 ? one : other));
        return best;
    }
}
