package io.dyad.derived;

import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as it enters a formula.
 *
 * @param name by which the working calls it: {@code turnover 2022}
 * @param range what may be concluded of it
 * @param value the number, where it is stated as eq or follows from such alone
 * @param steps how it came about; empty where it is stated
 */
public record Known(String name, Range range, @Nullable BigDecimal value, List<Step> steps) {

    public static Known stated(String name, Range range, @Nullable BigDecimal value) {
        return new Known(name, range, value, List.of());
    }

    /** Of the two numbers; null unless both are known. */
    static @Nullable BigDecimal both(Known one, Known other, BinaryOperator<BigDecimal> operation) {
        return one.value == null || other.value == null ? null : operation.apply(one.value, other.value);
    }
}
