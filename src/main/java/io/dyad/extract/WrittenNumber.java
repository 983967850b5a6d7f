package io.dyad.extract;

import java.math.BigDecimal;

/**
 * A number as it is written, in digits or words.
 *
 * @param to the token behind its last
 * @param precision the unit of its last digit as written
 * @param hasMagnitude whether a word such as million belongs to it
 */
record WrittenNumber(int from, int to, BigDecimal value, BigDecimal precision, boolean hasMagnitude) {

    WrittenNumber times(BigDecimal magnitude, int newTo) {
        return new WrittenNumber(from, newTo, value.multiply(magnitude), precision.multiply(magnitude), true);
    }

    /** One billion and, right behind it, 380 million. */
    WrittenNumber plus(WrittenNumber other) {
        return new WrittenNumber(from, other.to, value.add(other.value), other.precision, true);
    }
}
