package io.dyad.period;

import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.vocabulary.Words;

/** How a period is known. */
public enum PeriodBasis {
    STATED,
    /** "Last year": resolved against the date of publication. */
    RELATIVE,
    /** The source gives the date, or says "now". */
    AS_OF,
    /** Nothing is guessed: the period is null. */
    UNSTATED,
    /** Only for derived figures: the period before one that is itself unstated. */
    PREVIOUS;

    public static PeriodBasis parse(String code) {
        return Words.parse(PeriodBasis.class, "period basis", code);
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
