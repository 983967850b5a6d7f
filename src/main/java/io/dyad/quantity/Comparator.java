package io.dyad.quantity;

import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.vocabulary.Words;

/** How exactly a source states a number: "over", "nearly", "between" and so on. */
public enum Comparator {
    EQ,
    GT,
    GE,
    LT,
    LE,
    NEARLY,
    ABOUT,
    BETWEEN;

    public static Comparator parse(String code) {
        return Words.parse(Comparator.class, "comparator", code);
    }

    /** The class by which claims are chosen, lower first: 0 eq, 1 between, 2 the bounds, 3 what a policy has to read. */
    public int rank() {
        return switch (this) {
            case EQ -> 0;
            case BETWEEN -> 1;
            case GT, GE, LT, LE -> 2;
            case NEARLY, ABOUT -> 3;
        };
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
