package io.dyad.comparison;

import io.dyad.claim.HeldClaim;
import io.dyad.source.Slug;
import io.dyad.source.Source;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who vouches for a number: the authority that issues it or, where none is said, the publisher. Fifty papers relaying one
 * ministry are one witness, and so are those that print one report, as far as their authorities are not known to differ.
 *
 * @param authority null where none is said
 */
record Witness(String source, @Nullable String authority, String publisher, NormalWords words) {

    private static final int LONGEST = 100;

    static Witness of(HeldClaim held) {
        Source source = held.source();
        return new Witness(source.id(), source.authority(), source.publisher(), NormalWords.of(held));
    }

    /** Why both are one witness, as a sentence begins; empty where they are independent. */
    Optional<String> common(Witness other) {
        if (source.equals(other.source) || isSame(name(), other.name())) {
            return Optional.of("Both come from "
                    + Stream.of(name(), other.name()).sorted().findFirst().orElseThrow());
        }
        boolean mayBeOne = authority == null || other.authority == null;
        return mayBeOne && words.areNearly(other.words)
                ? Optional.of("Both say it in nearly the same words, as reprints of one report do")
                : Optional.empty();
    }

    private String name() {
        return authority != null ? authority : publisher;
    }

    /** However it is spelled. */
    private static boolean isSame(String one, String other) {
        return Slug.of(one, LONGEST).equals(Slug.of(other, LONGEST));
    }
}
