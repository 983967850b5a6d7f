package io.dyad.format;

import io.dyad.http.Cursor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a list is wanted.
 *
 * @param limit the most rows; null for all of them, which only the flat formats answer
 * @param fields the columns wanted, empty for all
 */
public record ListRequest(
        Format format, @Nullable Integer limit, @Nullable Cursor cursor, List<String> fields, Question question) {

    /** All rows, lazily and uncounted, for who takes as many as it shows. */
    public static ListRequest whole() {
        return new ListRequest(Format.CSV, null, null, List.of(), new Question("", Map.of()));
    }

    /** The id of the last row that the caller has seen. */
    public @Nullable String after() {
        return cursor == null ? null : cursor.after();
    }

    /** The total counted for the first page, so that later pages need not count again. */
    public @Nullable Long knownTotal() {
        return cursor == null ? null : cursor.total();
    }
}
