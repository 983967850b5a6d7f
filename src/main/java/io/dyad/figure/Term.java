package io.dyad.figure;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Series;
import io.dyad.derived.Known;
import java.util.List;
import java.util.stream.Stream;

/**
 * What enters a formula, with the claims that it comes from.
 *
 * @param looked the quantities that were looked at: while they stay as they are, so does what follows
 */
record Term(Known known, List<HeldClaim> claims, List<Series.Point> looked) {

    /**
     * Whether it is of the same definition as another: of what they are made of alike, that is of the same indicator, no
     * claim names another reporter or another valuation.
     */
    boolean isAlike(Term other) {
        return claims.stream()
                .map(it -> it.claim().subject())
                .allMatch(one -> other.claims.stream()
                        .map(it -> it.claim().subject())
                        .filter(it -> it.indicator().equals(one.indicator()))
                        .allMatch(one::isAlike));
    }

    /** A term that two others were made into. */
    static Term made(Known known, Term one, Term other) {
        return new Term(
                known,
                Stream.concat(one.claims.stream(), other.claims.stream()).toList(),
                Stream.concat(one.looked.stream(), other.looked.stream()).toList());
    }
}
