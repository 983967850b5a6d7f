package io.dyad.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them: {@code > $6 bn}, {@code ≤ 10}. No digit is rounded away or added. */
public final class Display {
    /** Not the ASCII hyphen, which a spreadsheet takes for the beginning of a formula. */
    private static final String MINUS = "−";

    /** As many as people compare at a glance. */
    private static final int DIGITS = 4;

    private Display() {}

    public static String of(StatedNumber number, Unit unit) {
        BigDecimal value = number.value();
        return value == null
                ? span(requireNonNull(number.low()), requireNonNull(number.high()), unit)
                : qualifier(number.comparator()) + single(value, unit);
    }

    /** Which ends are open can be seen only where there is but one; the range of all numbers is "any". */
    public static String of(Range range, Unit unit) {
        BigDecimal lower = range.lower();
        BigDecimal upper = range.upper();
        if (lower != null && upper != null) {
            return span(lower, upper, unit);
        }
        if (lower != null) {
            return qualifier(range.lowerOpen() ? Comparator.GT : Comparator.GE) + single(lower, unit);
        }
        return upper == null
                ? "any"
                : qualifier(range.upperOpen() ? Comparator.LT : Comparator.LE) + single(upper, unit);
    }

    /** For people: the ends rounded outward to four digits. */
    public static String rounded(Range range, Unit unit) {
        BigDecimal lower = range.lower();
        BigDecimal upper = range.upper();
        return of(
                new Range(
                        lower == null ? null : lower.round(new MathContext(DIGITS, RoundingMode.FLOOR)),
                        range.lowerOpen(),
                        upper == null ? null : upper.round(new MathContext(DIGITS, RoundingMode.CEILING)),
                        range.upperOpen()),
                unit);
    }

    /** For people: a number with a sign before it where digits were rounded away, or it is not known to the last of them. */
    public static String rounded(BigDecimal value, boolean isExact, Unit unit) {
        BigDecimal rounded = value.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        return isExact && (unit.isCurrency() || rounded.compareTo(value) == 0)
                ? single(Canonical.of(value), unit)
                : "≈ " + single(Canonical.of(rounded), unit);
    }

    private static String qualifier(Comparator comparator) {
        return switch (comparator) {
            case EQ, BETWEEN -> "";
            case GT -> "> ";
            case GE -> "≥ ";
            case LT -> "< ";
            case LE -> "≤ ";
            case NEARLY -> "nearly ";
            case ABOUT -> "about ";
        };
    }

    /** A dash between numbers would be read as a minus where one of them has a minus. */
    private static String span(BigDecimal low, BigDecimal high, Unit unit) {
        if (low.compareTo(high) == 0) {
            return single(low, unit);
        }
        if (low.signum() < 0) {
            return single(low, unit) + " to " + single(high, unit);
        }
        Magnitude magnitude = magnitude(unit, low, high);
        return symbol(unit) + digits(low, magnitude) + "–" + digits(high, magnitude) + suffix(unit, magnitude);
    }

    private static String single(BigDecimal number, Unit unit) {
        Magnitude magnitude = magnitude(unit, number);
        return (number.signum() < 0 ? MINUS : "")
                + symbol(unit)
                + digits(number.abs(), magnitude)
                + suffix(unit, magnitude);
    }

    private static Magnitude magnitude(Unit unit, BigDecimal... numbers) {
        return unit.isCurrency() ? Magnitude.of(numbers) : Magnitude.ONE;
    }

    private static String symbol(Unit unit) {
        if (!unit.isCurrency()) {
            return "";
        }
        return unit.equals(Unit.USD) ? "$" : unit.equals(Unit.EUR) ? "€" : unit + " ";
    }

    private static String suffix(Unit unit, Magnitude magnitude) {
        return unit.equals(Unit.PERCENT) ? " %" : magnitude.suffix;
    }

    /** The whole part in groups of three digits; of the rest what is not zero. */
    private static String digits(BigDecimal number, Magnitude magnitude) {
        String plain = Canonical.of(magnitude.scaled(number)).toPlainString();
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
