package io.dyad.source;

import org.jspecify.annotations.Nullable;

/** The account that a figure belongs to, derived from its source and never given by a caller. */
final class Book {

    private Book() {}

    /**
     * For statistics the data set and the reporter if any, for an official statement its authority, for the press one
     * book.
     */
    static String of(SourceType type, @Nullable String dataset, @Nullable String authority, @Nullable String reporter) {
        return switch (type) {
            case OFFICIAL_STATISTICS, RECONCILED_STATISTICS ->
                String.valueOf(dataset) + (reporter == null ? "" : "/" + reporter);
            case OFFICIAL_STATEMENT -> "statement/" + Slug.of(String.valueOf(authority), 100);
            case PRESS -> "press";
        };
    }
}
