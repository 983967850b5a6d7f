package io.dyad.comparison;

import io.dyad.source.Slug;
import io.dyad.source.Source;

/**
 * Who vouches for a number: the authority that issues it or, where none is said, the publisher. Fifty papers relaying one
 * ministry are one witness.
 */
record Witness(String name) {

    private static final int LONGEST = 100;

    static Witness of(Source source) {
        String authority = source.authority();
        return new Witness(authority != null ? authority : source.publisher());
    }

    /** However it is spelled. */
    boolean isSame(Witness other) {
        return Slug.of(name, LONGEST).equals(Slug.of(other.name, LONGEST));
    }
}
