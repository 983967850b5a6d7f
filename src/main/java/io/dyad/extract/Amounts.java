package io.dyad.extract;

import io.dyad.quantity.Comparator;
import io.dyad.quantity.StatedNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The numbers that quantities state: levels in units, growths in percent and with their sign. */
final class Amounts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 3;

    private final Reading reading;

    Amounts(Reading reading) {
        this.reading = reading;
    }

    StatedNumber of(Place place, Line line, boolean isMoney) {
        Quantity quantity = place.quantity();
        if (quantity.isChange()) {
            return growth(place);
        }
        BigDecimal value = quantity.value();
        BigDecimal precision = isMoney ? quantity.precision() : BigDecimal.ZERO;
        // "from $1.6 billion to 2.3"
        boolean isUnscaled = isMoney
                && !quantity.hasMagnitude()
                && quantity.kind() == Quantity.Kind.BARE
                && line.last != null
                && line.last.hasMagnitude();
        if (isUnscaled && line.last != null) {
            BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(
                    (line.last.value().precision() - line.last.value().scale() - 1) / DIGITS * DIGITS);
            value = value.multiply(scale);
            precision = precision.multiply(scale);
        }
        // "2.300 firms": a point before three digits of a count marks thousands.
        if (!isMoney && value.scale() == DIGITS && !quantity.hasMagnitude()) {
            value = value.scaleByPowerOfTen(DIGITS);
        }
        BigDecimal upper = quantity.upper();
        return upper == null
                ? StatedNumber.of(quantity.comparator(), value, precision)
                : StatedNumber.between(value, upper, precision);
    }

    private StatedNumber growth(Place place) {
        Quantity quantity = place.quantity();
        int trend = Changes.trend(reading, place);
        BigDecimal value = switch (quantity.kind()) {
            case FACTOR -> factor(quantity.value(), trend);
            case FRACTION -> quantity.value().multiply(HUNDRED).round(new MathContext(DIGITS, RoundingMode.HALF_UP));
            case PERCENT, MONEY, BARE, VOLUME -> quantity.value();
        };
        BigDecimal precision =
                quantity.kind() == Quantity.Kind.FACTOR ? quantity.precision().multiply(HUNDRED) : quantity.precision();
        boolean isFall = trend < 0 && value.signum() > 0;
        BigDecimal upper = quantity.upper();
        if (upper != null) {
            return isFall
                    ? StatedNumber.between(upper.negate(), value.negate(), precision)
                    : StatedNumber.between(value, upper, precision);
        }
        return StatedNumber.of(
                isFall ? mirrored(quantity.comparator()) : quantity.comparator(),
                isFall ? value.negate() : value,
                precision);
    }

    /** 2.5 times is up by 150 %; halved is down by 50 %. */
    private static BigDecimal factor(BigDecimal times, int trend) {
        if (trend < 0 && times.compareTo(BigDecimal.ONE) > 0) {
            return HUNDRED.subtract(HUNDRED.divide(times, DIGITS, RoundingMode.HALF_UP));
        }
        return times.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    /** "fell by over 20 %" is less than −20. */
    private static Comparator mirrored(Comparator comparator) {
        return switch (comparator) {
            case GT -> Comparator.LT;
            case GE -> Comparator.LE;
            case LT -> Comparator.GT;
            case LE -> Comparator.GE;
            case EQ, NEARLY, ABOUT, BETWEEN -> comparator;
        };
    }
}
