package io.dyad.claim;

import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.Fault;
import io.dyad.http.ProblemException;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list over many pairs: in the default order it is read pair by pair and never held whole; another order needs all
 * rows at once and is therefore limited.
 *
 * @param placeOf by which a row is sorted
 * @param idOf the id of a row, which begins with its pair's
 */
public record PairListing<T>(
        Selection selection, ListRequest request, long revision, Function<T, Place> placeOf, Function<T, String> idOf) {

    /** As many claims are read to count the rows of a list exactly; beyond, the total is null. */
    static final int COUNTED_CLAIMS = 5_000;

    /** As many claims can be sorted in another order than that of pairs, about 100 MB. */
    public static final int SORTED_CLAIMS = 100_000;

    /** The pair that reading begins with: where the cursor left off, in the default order. */
    public @Nullable Pair start() {
        String after = request.after();
        if (after == null || selection.sort() != Sort.PAIR) {
            return null;
        }
        try {
            return Pair.parse(after.substring(0, Math.min(Pair.ID_LENGTH, after.length())));
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalidParameters(
                    List.of(Fault.of("cursor", after, "This cursor belongs to another list.")));
        }
    }

    public Listing<T> of(PairByPair<T> rows, Indicators indicators) {
        if (selection.sort() != Sort.PAIR) {
            return sorted(rows, selection.sort().comparator(indicators));
        }
        if (request.after() == null && request.format().isPaged()) {
            return counted(rows);
        }
        // An empty list has no row to go on behind, and goes on empty.
        if (rows.hasNext()) {
            Listing.skipThrough(rows, idOf, request.after());
        }
        return new Listing<>(rows, idOf, request.knownTotal(), null, null, revision);
    }

    private Listing<T> counted(PairByPair<T> rows) {
        List<T> first = new ArrayList<>();
        while (rows.claimsRead() <= COUNTED_CLAIMS && rows.hasNext()) {
            first.add(rows.next());
        }
        Long total = rows.hasNext() ? null : Long.valueOf(first.size());
        return new Listing<>(joined(first.iterator(), rows), idOf, total, null, null, revision);
    }

    private Listing<T> sorted(PairByPair<T> rows, Comparator<Place> order) {
        List<T> all = new ArrayList<>();
        while (rows.hasNext()) {
            all.add(rows.next());
            if (rows.claimsRead() > SORTED_CLAIMS) {
                throw ProblemException.tooBroad(
                        "More than " + SORTED_CLAIMS + " claims cannot be sorted by anything but pair in one answer;"
                                + " narrow the question, or leave sort out.",
                        Fault.of("sort", selection.sort().toString(), "Too many claims to sort."));
            }
        }
        return Listing.of(Place.ordered(all, placeOf, order), idOf, request.after(), all.size(), revision);
    }

    private static <T> Iterator<T> joined(Iterator<T> first, Iterator<T> second) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return first.hasNext() || second.hasNext();
            }

            @Override
            public T next() {
                return first.hasNext() ? first.next() : second.next();
            }
        };
    }
}
