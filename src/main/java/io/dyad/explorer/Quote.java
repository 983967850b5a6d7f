package io.dyad.explorer;

import org.jspecify.annotations.Nullable;

/**
 * Words of a source in which those that state a figure are marked.
 *
 * @param before what comes before them in the sentence; empty where the sentence is not kept
 * @param marked the words that state it
 * @param after what comes behind them
 */
record Quote(String before, String marked, String after) {

    /** Whether more of the sentence is kept than the words that state it. */
    public boolean isPart() {
        return !before.isEmpty() || !after.isEmpty();
    }

    /** Null where no words are kept. */
    static @Nullable Quote of(@Nullable String wording, @Nullable String sentence) {
        if (wording == null) {
            return sentence == null ? null : new Quote("", sentence, "");
        }
        int at = sentence == null ? -1 : sentence.indexOf(wording);
        return sentence == null || at < 0
                ? new Quote("", wording, "")
                : new Quote(sentence.substring(0, at), wording, sentence.substring(at + wording.length()));
    }
}
