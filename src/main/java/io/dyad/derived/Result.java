package io.dyad.derived;

import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a formula gives.
 *
 * @param range what may be concluded; of an indeterminate one everything that can be
 * @param value only where every input is stated as eq
 * @param steps the arithmetic
 * @param indeterminate why nothing can be concluded; null where something can
 */
public record Result(
        Range range,
        @Nullable BigDecimal value,
        List<Step> steps,
        @Nullable String indeterminate) {

    /** As the input of another formula. */
    public Known as(String name) {
        return new Known(name, range, value, steps);
    }
}
