package io.dyad.extract;

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
        Quantity quantity,
        int from,
        int to,
        String reason,
        @Nullable String indicator,
        @Nullable String pair,
        @Nullable String unit,
        @Nullable String horizon) {}
