package io.dyad.claim;

import io.dyad.quantity.Canonical;
import io.dyad.quantity.Comparator;
import io.dyad.quantity.StatedNumber;
import io.dyad.quantity.Unit;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The number as the source states it, in units (6000000000, not 6 billion).
 *
 * @param stated null for {@code between}, which has a low and a high instead
 * @param statedPrecision the unit of the last significant digit as written; 0 is exact
 * @param altValue the bracketed conversion to another currency, where the source gives one
 * @param status SDMX CL_OBS_STATUS, where the source gives one
 */
@Embeddable
public record Stated(
        Comparator comparator,
        @Nullable BigDecimal stated,
        @Nullable BigDecimal statedLow,
        @Nullable BigDecimal statedHigh,
        BigDecimal statedPrecision,
        String unit,
        @Nullable BigDecimal altValue,
        @Nullable String altUnit,
        @Nullable String status) {

    /** The database fills decimals up with zeros; a number has one form only. */
    public Stated {
        stated = stated == null ? null : Canonical.of(stated);
        statedLow = statedLow == null ? null : Canonical.of(statedLow);
        statedHigh = statedHigh == null ? null : Canonical.of(statedHigh);
        statedPrecision = Canonical.of(statedPrecision);
        altValue = altValue == null ? null : Canonical.of(altValue);
    }

    public static Stated of(StatedNumber number, Unit unit) {
        return new Stated(
                number.comparator(),
                number.value(),
                number.low(),
                number.high(),
                number.precision(),
                unit.code(),
                null,
                null,
                null);
    }

    public Stated alternatively(@Nullable BigDecimal value, @Nullable String otherUnit) {
        return new Stated(comparator, stated, statedLow, statedHigh, statedPrecision, unit, value, otherUnit, status);
    }

    public Stated flagged(@Nullable String newStatus) {
        return new Stated(
                comparator, stated, statedLow, statedHigh, statedPrecision, unit, altValue, altUnit, newStatus);
    }

    public StatedNumber number() {
        return new StatedNumber(comparator, stated, statedLow, statedHigh, statedPrecision);
    }

    public Unit in() {
        return new Unit(unit);
    }
}
