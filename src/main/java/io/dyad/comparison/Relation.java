package io.dyad.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How one claim stands to another. */
enum Relation {
    /** Some number lies in the ranges of both. */
    AGREE,
    /** Every number of the one lies above every number of the other. */
    ABOVE,
    BELOW,
    /** They are about different things. */
    DEFINITION_DIFFERS,
    /** Nothing can be told from them. */
    NOT_COMPARABLE,
    /** There is nothing independent to compare with. */
    SINGLE_SOURCE;

    /** As seen from the other. */
    Relation mirrored() {
        return switch (this) {
            case ABOVE -> BELOW;
            case BELOW -> ABOVE;
            case AGREE, DEFINITION_DIFFERS, NOT_COMPARABLE, SINGLE_SOURCE -> this;
        };
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
