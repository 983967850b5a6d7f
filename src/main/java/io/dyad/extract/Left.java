package io.dyad.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that was seen and is left.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param pair the two countries, where they are known
 * @param horizon of a target, where it has one
 */
record Left(
        int from,
        int to,
        BigDecimal value,
        @Nullable String unit,
        String reason,
        @Nullable String indicator,
        @Nullable String pair,
        @Nullable String horizon) {

    static Left of(Candidate candidate, String reason) {
        BigDecimal value = candidate.number().value();
        return new Left(
                candidate.from(),
                candidate.to(),
                value == null ? BigDecimal.ZERO : value,
                candidate.unit().code(),
                reason,
                candidate.indicator(),
                candidate.pair().toString(),
                null);
    }
}
