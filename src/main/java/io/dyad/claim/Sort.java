package io.dyad.claim;

import io.dyad.indicator.Indicators;
import io.dyad.vocabulary.Words;
import java.math.BigDecimal;
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
    private static final Comparator<HeldClaim> BY_UNIT =
            Comparator.comparing(it -> it.claim().number().unit());

    private final String code;

    Sort(String code) {
        this.code = code;
    }

    static Sort parse(String code) {
        return Words.parse(Sort.class, "order of rows", code);
    }

    /** Rows that are equal in this order stand in the default one. */
    public Comparator<HeldClaim> comparator(Indicators indicators) {
        Comparator<HeldClaim> natural = natural(indicators);
        return switch (this) {
            case PAIR -> natural;
            case PERIOD -> by(it -> it.claim().timing().period(), false).thenComparing(natural);
            case PERIOD_DESCENDING ->
                by(it -> it.claim().timing().period(), true).thenComparing(natural);
            case VALUE -> BY_UNIT.thenComparing(by(Sort::value, false)).thenComparing(natural);
            case VALUE_DESCENDING ->
                BY_UNIT.thenComparing(by(Sort::value, true)).thenComparing(natural);
            case PUBLISHED_ON -> by(it -> it.source().publishedOn(), false).thenComparing(natural);
            case PUBLISHED_ON_DESCENDING ->
                by(it -> it.source().publishedOn(), true).thenComparing(natural);
        };
    }

    /** Pair, indicator as in the catalogue, direction, product, coverage, unit, book, period, day of publication, id. */
    private static Comparator<HeldClaim> natural(Indicators indicators) {
        return Comparator.comparing((HeldClaim it) -> it.claim().pair())
                .thenComparing(it -> indicators.order(it.claim().subject().indicator()))
                .thenComparing(by(it -> it.claim().subject().origin(), false))
                .thenComparing(by(it -> it.claim().subject().destination(), false))
                .thenComparing(it -> it.claim().subject().product())
                .thenComparing(by(it -> it.claim().subject().coverage(), false))
                .thenComparing(it -> it.claim().number().unit())
                .thenComparing(it -> it.claim().book())
                .thenComparing(by(it -> it.claim().timing().period(), false))
                .thenComparing(by(it -> it.source().publishedOn(), false))
                .thenComparing(it -> it.claim().id());
    }

    /** The stated number, of {@code between} the lower one. */
    private static @Nullable BigDecimal value(HeldClaim held) {
        Stated number = held.claim().number();
        return number.stated() != null ? number.stated() : number.statedLow();
    }

    private static <T extends Comparable<? super T>> Comparator<HeldClaim> by(
            Function<HeldClaim, @Nullable T> key, boolean descending) {
        Comparator<T> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(key, Comparator.nullsLast(order));
    }

    /** As it is asked for; a minus means descending. */
    @Override
    public String toString() {
        return code;
    }
}
