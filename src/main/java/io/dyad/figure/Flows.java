package io.dyad.figure;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Series;
import io.dyad.country.Countries;
import io.dyad.source.SourceType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The two flows of goods between two countries as one account has them: a reporter's exports and its imports or, in a
 * reconciled book, which has no reporter, the flows in the two directions.
 *
 * @param reporter null in a reconciled book
 */
record Flows(@Nullable String reporter, Series out, Series back) {

    private static final String EXPORTS = "exports";
    private static final String IMPORTS = "imports";

    /** Two claims that one account makes of the two flows. */
    record Both(HeldClaim out, HeldClaim back) {

        private boolean isOf(String country) {
            String one = out.claim().subject().reporter();
            String other = back.claim().subject().reporter();
            boolean isSaid = country.equals(one) && country.equals(other);
            boolean mayBe = (one == null || country.equals(one)) && (other == null || country.equals(other));
            return isSaid || (mayBe && (isOfStatistics() || isOfOneSource()));
        }

        private boolean isOfStatistics() {
            return out.source().sourceType().isStatistics();
        }

        private boolean isOfOneSource() {
            return out.source().id().equals(back.source().id());
        }

        /** IMTS 2010 values exports FOB and imports CIF, which holds unless a source says otherwise. */
        @Nullable String valuation(boolean isReporters) {
            String one = out.claim().subject().valuation();
            String other = back.claim().subject().valuation();
            if (isReporters) {
                one = one == null ? "FOB" : one;
                other = other == null ? "CIF" : other;
            }
            return one == null || other == null ? null : one.equals(other) ? one : one + "+" + other;
        }
    }

    /** Those that a book may have of this. */
    static List<Flows> of(Aspect aspect, StatedFigure any) {
        String first = aspect.pair().first();
        String second = aspect.pair().second();
        if (isReconciled(any)) {
            return Stream.of(EXPORTS, IMPORTS)
                    .map(it -> new Flows(null, aspect.of(it, first, second), aspect.of(it, second, first)))
                    .toList();
        }
        return Stream.of(first, second)
                .filter(it -> !it.equals(Countries.WORLD))
                .map(it -> new Flows(
                        it,
                        aspect.of(EXPORTS, it, aspect.pair().other(it)),
                        aspect.of(IMPORTS, aspect.pair().other(it), it)))
                .toList();
    }

    /** Whether a book has no reporter because what reporters say was made into one number. */
    static boolean isReconciled(StatedFigure any) {
        return any.chosen().source().sourceType() == SourceType.RECONCILED_STATISTICS
                && any.chosen().claim().subject().reporter() == null;
    }

    /** What one account says of both; the chosen claims before others. */
    Optional<Both> at(Moment moment, Ledger ledger) {
        StatedFigure goods = ledger.at(moment, out).orElse(null);
        StatedFigure other = ledger.at(moment, back).orElse(null);
        if (goods == null || other == null) {
            return Optional.empty();
        }
        Both chosen = new Both(goods.chosen(), other.chosen());
        String country = reporter;
        if (country == null || chosen.isOf(country)) {
            return Optional.of(chosen);
        }
        return goods.all().stream()
                .flatMap(it -> other.all().stream().map(that -> new Both(it, that)))
                .filter(it -> it.isOf(country))
                .findFirst();
    }
}
