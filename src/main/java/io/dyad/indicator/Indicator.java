package io.dyad.indicator;

import io.dyad.quantity.Domain;
import io.dyad.quantity.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is measured.
 *
 * @param unit the unit unless a source gives another; money may be in any currency
 * @param directed whether it has an origin and a destination
 * @param measure null where sources do not say which
 * @param smallest the smallest value that can be; null for none
 * @param largest the largest value that can be; null for none
 * @param integer whether only whole numbers can be
 * @param family the path under a pair that shows it; null for none
 */
public record Indicator(
        String code,
        String name,
        String definition,
        Unit unit,
        boolean directed,
        @Nullable Measure measure,
        @Nullable BigDecimal smallest,
        @Nullable BigDecimal largest,
        boolean integer,
        @Nullable Family family) {

    public Domain domain() {
        return new Domain(smallest, largest, integer);
    }

    /** Money may be stated in any currency; everything else only in the indicator's own unit. */
    public boolean takes(Unit other) {
        return unit.equals(other) || (unit.isCurrency() && other.isCurrency());
    }
}
