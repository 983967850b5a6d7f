package io.dyad.figure;

import io.dyad.claim.Policy;
import io.dyad.derived.Formula;
import io.dyad.period.Period;
import io.dyad.quantity.Vagueness;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be derived, and how wide vague words are read.
 *
 * @param isWanted whether anything is
 * @param onRequest formulas that were asked for
 * @param base of an index
 * @param window null for all periods; where there is one, a compound growth rate runs from its first year to its last
 */
public record Deriving(
        boolean isWanted,
        Set<Formula> onRequest,
        @Nullable Period base,
        @Nullable Window window,
        Vagueness vagueness) {

    /** Days that periods lie within; a null leaves a side open. */
    public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {}

    static final Vagueness BY_POLICY = Policy.OFFICIAL_FIRST.vagueness();

    /** All that is derived without being asked for. */
    public static final Deriving USUAL = new Deriving(true, Set.of(), null, null, BY_POLICY);

    /** The same, and the index of each series with that period as 100. */
    public static Deriving indexed(Period base) {
        return new Deriving(true, Set.of(Formula.INDEX), base, null, BY_POLICY);
    }

    /** Just what sources state. */
    public static final Deriving NOTHING = new Deriving(false, Set.of(), null, null, BY_POLICY);

    boolean asks(Formula formula) {
        return onRequest.contains(formula);
    }

    boolean isWithin(Period period) {
        return window == null || period.within(window.from, window.to);
    }

    boolean isByPolicy() {
        return vagueness.equals(BY_POLICY);
    }
}
