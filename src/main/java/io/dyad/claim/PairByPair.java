package io.dyad.claim;

import io.dyad.http.Fault;
import io.dyad.http.ProblemException;
import io.dyad.pair.Pair;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Rows made from the claims of one pair after the other, read in batches as they are asked for: memory does not grow
 * with the answer, and no database cursor or transaction stays open while a slow client reads. All batches read at one
 * revision, so they see one snapshot.
 */
public final class PairByPair<R> implements Iterator<R> {

    /** A short answer needs few pairs, a long one should not need a query for each. */
    private static final int FIRST_BATCH = 4;

    private static final int LARGEST_BATCH = 64;

    /** Read in some seconds. */
    private static final int MOST_IN_VAIN = 200_000;

    /** Makes the rows of a batch from the claims of some pairs, all of each. */
    @FunctionalInterface
    public interface Rows<R> {
        List<R> of(List<Pair> pairs, List<HeldClaim> claims);
    }

    private final Claims claims;
    private final PairScope scope;
    private final ClaimFilter which;
    private final ClaimFilter what;
    private final long revision;
    private final Rows<R> rows;
    private final Queue<R> ready = new ArrayDeque<>();
    private @Nullable Pair start;
    private boolean inclusive = true;
    private int batch = FIRST_BATCH;
    private boolean finished;
    private long claimsRead;
    private long readInVain;

    /**
     * @param which pairs that have such claims are read
     * @param what claims of those pairs are read
     * @param start the pair to begin with; null for the first
     */
    PairByPair(
            Claims claims,
            PairScope scope,
            ClaimFilter which,
            ClaimFilter what,
            long revision,
            @Nullable Pair start,
            Rows<R> rows) {
        this.claims = claims;
        this.scope = scope;
        this.which = which;
        this.what = what;
        this.revision = revision;
        this.start = start;
        this.rows = rows;
    }

    /** How many claims have been read so far: what the answer has cost. */
    public long claimsRead() {
        return claimsRead;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !finished) {
            readBatch();
        }
        return !ready.isEmpty();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    /** A question that next to nothing answers must not read the whole store. */
    private void refuseTooLongASearch(int read) {
        readInVain = ready.isEmpty() ? readInVain + read : 0;
        if (readInVain > MOST_IN_VAIN) {
            throw ProblemException.tooBroad(
                    "More than " + MOST_IN_VAIN
                            + " claims were read, and no row was found; narrow the question by pair or"
                            + " country, or add derived=false, which needs no search.",
                    Fault.of("pair", null, "Too many claims to search."));
        }
    }

    private record Batch(List<Pair> pairs, List<HeldClaim> claims) {}

    private void readBatch() {
        Batch read = claims.inOneTransaction(() -> {
            List<Pair> pairs = scope.next(claims, which, revision, start, inclusive, batch);
            return new Batch(pairs, claims.held(what, pairs, revision));
        });
        List<Pair> pairs = read.pairs();
        finished = pairs.size() < batch;
        if (!pairs.isEmpty()) {
            claimsRead += read.claims().size();
            ready.addAll(rows.of(pairs, read.claims()));
            refuseTooLongASearch(read.claims().size());
            start = pairs.get(pairs.size() - 1);
            inclusive = false;
            batch = Math.min(LARGEST_BATCH, batch * 4);
        }
    }
}
