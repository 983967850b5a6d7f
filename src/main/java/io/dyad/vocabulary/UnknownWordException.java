package io.dyad.vocabulary;

import java.util.Collection;
import java.util.List;

/** A word that is not in the set it must be from; the message is a sentence for the caller. */
public class UnknownWordException extends IllegalArgumentException {

    private static final int LONGEST_ECHO = 100;

    /** A sentence lists the words of a small set; for a large one it points to the nearest. */
    private static final int SMALL_SET = 12;

    private final transient List<String> allowed;

    public UnknownWordException(String message, Collection<String> allowed) {
        super(message);
        this.allowed = List.copyOf(allowed);
    }

    /**
     * "turnofer" is no indicator; did you mean turnover?
     *
     * @param noun what such a word is called
     */
    public static UnknownWordException of(String noun, String word, Collection<String> known) {
        return new UnknownWordException(
                "\"" + Echo.of(word, LONGEST_ECHO) + "\" is no " + noun + hint(word, known), known);
    }

    /** The words that may stand there, or the nearest of them. */
    public List<String> allowed() {
        return allowed;
    }

    private static String hint(String word, Collection<String> known) {
        List<String> nearest = Nearest.to(word, known);
        if (!nearest.isEmpty()) {
            return "; did you mean " + String.join(" or ", nearest) + "?";
        }
        return known.isEmpty() || known.size() > SMALL_SET ? "." : "; use one of " + String.join(", ", known) + ".";
    }
}
