package io.dyad.figure;

import io.dyad.claim.HeldClaim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a figure read between two revisions.
 *
 * @param from the first revision at which it read so
 * @param to the first at which it no longer did; null while it does
 */
record Vintage(Figure figure, long from, @Nullable Long to) {

    /**
     * The vintages of a figure, oldest first.
     *
     * @param held every time that a claim stood behind the figure
     * @param choose the figure that follows from claims which stood at one revision
     */
    static List<Vintage> of(Collection<HeldClaim> held, Function<List<HeldClaim>, Optional<? extends Figure>> choose) {
        List<Vintage> vintages = new ArrayList<>();
        for (long revision : turns(held)) {
            List<HeldClaim> standing =
                    held.stream().filter(it -> stoodAt(it, revision)).toList();
            turn(vintages, standing.isEmpty() ? Optional.empty() : choose.apply(standing), revision);
        }
        return vintages;
    }

    /** The revisions at which something may have changed. */
    private static TreeSet<Long> turns(Collection<HeldClaim> held) {
        TreeSet<Long> turns = new TreeSet<>();
        for (HeldClaim claim : held) {
            turns.add(claim.state().from());
            Stream.ofNullable(claim.stateEnded()).forEach(turns::add);
        }
        return turns;
    }

    private static boolean stoodAt(HeldClaim claim, long revision) {
        Long end = claim.stateEnded();
        return claim.state().from() <= revision && (end == null || end > revision);
    }

    private static void turn(List<Vintage> vintages, Optional<? extends Figure> next, long revision) {
        Vintage last = vintages.isEmpty() ? null : vintages.get(vintages.size() - 1);
        boolean isOpen = last != null && last.to == null;
        if (last != null && isOpen && next.isPresent() && readsTheSame(last.figure, next.get())) {
            return;
        }
        if (last != null && isOpen) {
            vintages.set(vintages.size() - 1, new Vintage(last.figure, last.from, revision));
        }
        next.ifPresent(it -> vintages.add(new Vintage(it, revision, null)));
    }

    /**
     * All that is shown of a stated figure follows from the claim chosen, but for how many there were; of a derived one
     * from its inputs and what is stated beside it.
     */
    private static boolean readsTheSame(Figure one, Figure other) {
        return ids(one).equals(ids(other))
                && one.claims() == other.claims()
                && verdict(one).equals(verdict(other));
    }

    private static List<String> ids(Figure figure) {
        return figure.evidence().stream().map(it -> it.claim().id()).toList();
    }

    private static String verdict(Figure figure) {
        return figure instanceof DerivedFigure derived && derived.counterpart() != null
                ? derived.counterpart().verdict().toString()
                : "";
    }
}
