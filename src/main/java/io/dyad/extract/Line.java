package io.dyad.extract;

import org.jspecify.annotations.Nullable;

/** What a reader keeps in mind within a sentence. */
final class Line {

    @Nullable Topic topic;

    /** Why the last number was left, where what follows it goes on with it. */
    @Nullable String blocked;

    /** The pair of the last number that had one, and which of the two the others of a list stand against. */
    @Nullable String one;

    @Nullable String other;

    @Nullable String anchor;

    @Nullable String origin;

    @Nullable Topic flow;

    @Nullable Quantity last;

    @Nullable Candidate candidate;

    boolean isOfPair(String country) {
        return country.equals(one) || country.equals(other);
    }
}
