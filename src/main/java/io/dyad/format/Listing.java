package io.dyad.format;

import io.dyad.http.Fault;
import io.dyad.http.ProblemException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list ready to be answered: rows from where the cursor left off, read lazily, all at one revision.
 *
 * @param id what tells a row from all others and a cursor where it ended
 * @param total rows in all; null where counting would cost more than a page
 * @param reason why there are no rows; null where there are some
 * @param policy the rule that chose the rows; null where none was at work
 */
public record Listing<R>(
        Iterator<R> rows,
        Function<R, String> id,
        @Nullable Long total,
        @Nullable String reason,
        @Nullable String policy,
        long revision) {

    /**
     * A list that is all in memory, in its order, continued after the row of that id. An empty list has no row to go on
     * behind, and goes on empty.
     */
    public static <R> Listing<R> of(
            Iterable<R> all, Function<R, String> id, @Nullable String after, long total, long revision) {
        Iterator<R> rows = all.iterator();
        if (rows.hasNext()) {
            skipThrough(rows, id, after);
        }
        return new Listing<>(rows, id, total, null, null, revision);
    }

    /**
     * Moves on until just behind the row of that id.
     *
     * @throws ProblemException when there is none: the cursor is not of this list
     */
    public static <R> void skipThrough(Iterator<R> rows, Function<R, String> id, @Nullable String after) {
        boolean found = after == null;
        while (!found && rows.hasNext()) {
            found = id.apply(rows.next()).equals(after);
        }
        if (!found) {
            throw ProblemException.invalidParameters(
                    List.of(Fault.of("cursor", after, "This cursor leads nowhere; begin again without it.")));
        }
    }

    /** The same list with its rows in another form, which must keep their ids. */
    public <S> Listing<S> map(Function<R, S> form, Function<S, String> newId) {
        Iterator<S> mapped = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public S next() {
                return form.apply(rows.next());
            }
        };
        return new Listing<>(mapped, newId, total, reason, policy, revision);
    }

    public Listing<R> chosenBy(String rule) {
        return new Listing<>(rows, id, total, reason, rule, revision);
    }

    public Listing<R> because(@Nullable String why) {
        return new Listing<>(rows, id, total, why, policy, revision);
    }
}
