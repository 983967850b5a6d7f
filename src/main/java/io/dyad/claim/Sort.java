package io.dyad.claim;

import io.dyad.indicator.Indicators;
import io.dyad.vocabulary.Words;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An order of rows. What a row does not know comes last, whichever the direction. */
public enum Sort {
    PAIR("pair"),
    PERIOD("period"),
    PERIOD_DESCENDING("-period"),
    VALUE("value"),
    VALUE_DESCENDING("-value"),
    PUBLISHED_ON("published_on"),
    PUBLISHED_ON_DESCENDING("-published_on");

    /** Dollars and percent have no order among each other, so values are ordered unit by unit. */
    private static final Comparator<Place> BY_UNIT =
            Comparator.comparing(it -> it.series().unit());

    private final String code;

    Sort(String code) {
        this.code = code;
    }

    static Sort parse(String code) {
        return Words.parse(Sort.class, "order of rows", code);
    }

    /** Rows that are equal in this order stand in the default one. */
    public Comparator<Place> comparator(Indicators indicators) {
        Comparator<Place> natural = natural(indicators);
        return switch (this) {
            case PAIR -> natural;
            case PERIOD -> by(Place::period, false).thenComparing(natural);
            case PERIOD_DESCENDING -> by(Place::period, true).thenComparing(natural);
            case VALUE -> BY_UNIT.thenComparing(by(Place::value, false)).thenComparing(natural);
            case VALUE_DESCENDING ->
                BY_UNIT.thenComparing(by(Place::value, true)).thenComparing(natural);
            case PUBLISHED_ON -> by(Place::publishedOn, false).thenComparing(natural);
            case PUBLISHED_ON_DESCENDING -> by(Place::publishedOn, true).thenComparing(natural);
        };
    }

    /**
     * Pair, indicator as in the catalogue, direction, product, coverage, unit, book, period, what is stated before what is
     * derived, formula, day of publication, id.
     */
    private static Comparator<Place> natural(Indicators indicators) {
        return Comparator.comparing((Place it) -> it.series().pair())
                .thenComparing(it -> indicators.order(it.series().indicator()))
                .thenComparing(by(it -> it.series().origin(), false))
                .thenComparing(by(it -> it.series().destination(), false))
                .thenComparing(it -> it.series().product())
                .thenComparing(by(it -> it.series().coverage(), false))
                .thenComparing(it -> it.series().unit())
                .thenComparing(Place::book)
                .thenComparing(by(Place::period, false))
                .thenComparing(Place::formula, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(by(Place::publishedOn, false))
                .thenComparing(Place::id);
    }

    private static <T extends Comparable<? super T>> Comparator<Place> by(
            Function<Place, @Nullable T> key, boolean descending) {
        Comparator<T> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(key, Comparator.nullsLast(order));
    }

    /** As it is asked for; a minus means descending. */
    @Override
    public String toString() {
        return code;
    }
}
