package io.dyad.claim;

import io.dyad.period.Period;
import io.dyad.source.Source;
import io.dyad.source.SourceType;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a book has something of a period.
 *
 * @param type of the source that has it
 * @param pairs of how many pairs
 */
public record Span(String book, SourceType type, Period period, long pairs) {

    /** The same as it is read. */
    record OfSource(
            String book,
            String source,
            LocalDate start,
            @Nullable LocalDate end,
            long pairs) {

        Span typed(Map<String, Source> byId) {
            Source known = byId.get(source);
            if (known == null) {
                throw new IllegalStateException("a claim's source " + source + " is not known");
            }
            return new Span(book, known.sourceType(), new Period(start, end), pairs);
        }
    }
}
