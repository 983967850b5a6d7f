package io.dyad.extract;

import io.dyad.quantity.Comparator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of a text with its unit and how exactly it is stated.
 *
 * @param from its first token: of the number, its sign or currency, without qualifier
 * @param to the token behind its last
 * @param wordingFrom its first token with what qualifies it
 * @param currencies which it may be in; empty where none is written
 * @param precision the unit of the last digit as written
 * @param upper the higher of two numbers; null unless between
 * @param sign a plus or minus before it
 * @param alternative the same in another currency, in brackets behind it
 */
record Quantity(
        Kind kind,
        int from,
        int to,
        int wordingFrom,
        BigDecimal value,
        @Nullable BigDecimal upper,
        BigDecimal precision,
        List<String> currencies,
        boolean hasMagnitude,
        Comparator comparator,
        Sign sign,
        @Nullable Quantity alternative) {

    enum Kind {
        MONEY,
        PERCENT,
        /** Doubled, tenfold, 2.5 times; the value is the factor. */
        FACTOR,
        /** A third, by half; the value is the part. */
        FRACTION,
        /** A number without a unit: a count, or money whose currency was named before. */
        BARE,
        /** Tonnes, kilometres and other units that are not ours. */
        VOLUME
    }

    enum Sign {
        NONE,
        PLUS,
        MINUS
    }

    Quantity qualified(Comparator how, int newFrom) {
        return new Quantity(
                kind, from, to, newFrom, value, upper, precision, currencies, hasMagnitude, how, sign, alternative);
    }

    Quantity in(List<String> others) {
        return new Quantity(
                Kind.MONEY,
                from,
                to,
                wordingFrom,
                value,
                upper,
                precision,
                others,
                hasMagnitude,
                comparator,
                sign,
                alternative);
    }

    Quantity upTo(Quantity higher) {
        return new Quantity(
                higher.kind,
                from,
                higher.to,
                wordingFrom,
                value,
                higher.value,
                higher.precision,
                higher.currencies,
                higher.hasMagnitude,
                Comparator.BETWEEN,
                sign,
                null);
    }

    /** 2.2 billion euros (2.4 billion dollars) */
    Quantity or(Quantity other, int newTo) {
        return new Quantity(
                kind,
                from,
                newTo,
                wordingFrom,
                value,
                upper,
                precision,
                currencies,
                hasMagnitude,
                comparator,
                sign,
                other);
    }

    boolean isMoneyOrBare() {
        return kind == Kind.MONEY || kind == Kind.BARE;
    }

    /** A change: rose by 9 %, doubled, by a third. */
    boolean isChange() {
        return kind == Kind.PERCENT || kind == Kind.FACTOR || kind == Kind.FRACTION;
    }
}
