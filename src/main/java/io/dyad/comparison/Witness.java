package io.dyad.comparison;

import io.dyad.claim.HeldClaim;
import io.dyad.source.NormalWords;
import io.dyad.source.Slug;
import io.dyad.source.Source;
import io.dyad.source.Statement;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who vouches for a number: the authority that issues it or, where none is said, the publisher. Fifty papers relaying one
 * ministry are one witness, and so are those that print one report, as far as their authorities are not known to differ.
 *
 * @param key the name however it is spelled
 * @param hasAuthority whether it is an authority that is named
 */
record Witness(String source, String name, String key, boolean hasAuthority, NormalWords words) {

    private static final int LONGEST = 100;

    static Witness of(HeldClaim held) {
        Source source = held.source();
        String authority = source.authority();
        String name = authority != null ? authority : source.publisher();
        return new Witness(source.id(), name, Slug.of(name, LONGEST), authority != null, words(held));
    }

    /** Of the sentence of the claim's statement or, where nothing of it is stored, the claim's own words. */
    private static NormalWords words(HeldClaim held) {
        Statement statement = held.statement();
        NormalWords ofSentence = statement == null ? null : statement.words();
        return ofSentence != null
                ? ofSentence
                : NormalWords.of(held.claim().evidence().wording());
    }

    /** Why both are one witness, as a sentence begins; empty where they are independent. */
    Optional<String> common(Witness other) {
        if (isSame(other)) {
            return Optional.of("Both come from "
                    + Stream.of(name, other.name).sorted().findFirst().orElseThrow());
        }
        return isReprint(other)
                ? Optional.of("Both say it in nearly the same words, as reprints of one report do")
                : Optional.empty();
    }

    /** One source, or one name. */
    boolean isSame(Witness other) {
        return source.equals(other.source) || key.equals(other.key);
    }

    private boolean isReprint(Witness other) {
        return !(hasAuthority && other.hasAuthority) && words.areNearly(other.words);
    }
}
