package io.dyad.claim;

import io.dyad.period.Period;
import io.dyad.source.SourceType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a book has something of a period.
 *
 * @param pairs of how many pairs
 */
public record Span(
        String book,
        SourceType type,
        LocalDate start,
        @Nullable LocalDate end,
        long pairs) {

    public Period period() {
        return new Period(start, end);
    }
}
