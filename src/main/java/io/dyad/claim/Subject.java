package io.dyad.claim;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is about, besides the pair and the period.
 *
 * @param origin where a directed quantity comes from, alpha-3; null for undirected indicators
 * @param destination where it goes to
 * @param reporter whose statistics it comes from, alpha-3; null when not said
 * @param product {@code TOTAL} (as said), {@code GOODS} or {@code SERVICES}
 * @param coverage what narrows the indicator, in the source's words; null for the whole
 * @param valuation {@code FOB}, {@code CIF}, or null
 */
@Embeddable
public record Subject(
        String indicator,
        @Nullable String origin,
        @Nullable String destination,
        @Nullable String reporter,
        String product,
        @Nullable String coverage,
        @Nullable String valuation,
        Nature nature) {

    /** The product as said: goods, or goods and services, or unsaid. */
    public static final String TOTAL = "TOTAL";

    /** Whether both may come from one account and be valued alike: what one of them leaves unsaid is no difference. */
    public boolean isAlike(Subject other) {
        return isOfOneReporter(other) && (valuation == null || mayBeValued(other.valuation));
    }

    /** Whether both may come from the statistics of one country. */
    public boolean isOfOneReporter(Subject other) {
        return reporter == null || other.reporter == null || reporter.equals(other.reporter);
    }

    private boolean mayBeValued(@Nullable String otherwise) {
        return otherwise == null || otherwise.equals(valuation);
    }

    /** An undirected quantity as a whole. */
    public static Subject of(String indicator) {
        return new Subject(indicator, null, null, null, TOTAL, null, null, Nature.OBSERVED);
    }

    public Subject from(String newOrigin, String newDestination) {
        return new Subject(indicator, newOrigin, newDestination, reporter, product, coverage, valuation, nature);
    }

    public Subject covering(@Nullable String newCoverage) {
        return new Subject(indicator, origin, destination, reporter, product, newCoverage, valuation, nature);
    }

    public Subject reportedBy(@Nullable String newReporter) {
        return new Subject(indicator, origin, destination, newReporter, product, coverage, valuation, nature);
    }
}
