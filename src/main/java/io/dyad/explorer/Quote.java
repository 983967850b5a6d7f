package io.dyad.explorer;

import io.dyad.claim.ClaimRow;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of a source in which those that state a figure are marked.
 *
 * @param before what comes before them in the sentence; empty where the sentence is not kept
 * @param marked the words that state it
 * @param after what comes behind them
 */
record Quote(String before, String marked, String after) {

    /** Places within a text, in code points; other locators say nothing of characters. */
    private static final Pattern CHARACTERS = Pattern.compile("characters ([0-9]{1,9})-([0-9]{1,9})");

    /** Null where no words are kept. */
    static @Nullable Quote of(ClaimRow claim) {
        return of(claim.wording(), claim.locator(), claim.statementWording(), claim.statementLocator());
    }

    static @Nullable Quote of(
            @Nullable String wording,
            @Nullable String locator,
            @Nullable String sentence,
            @Nullable String sentenceLocator) {
        if (wording == null) {
            return sentence == null ? null : new Quote("", sentence, "");
        }
        int at = sentence == null ? -1 : place(wording, locator, sentence, sentenceLocator);
        return sentence == null || at < 0
                ? new Quote("", wording, "")
                : new Quote(sentence.substring(0, at), wording, sentence.substring(at + wording.length()));
    }

    /** Where the sentence says it in these words: as the locators tell, else where it does so once; else -1. */
    private static int place(
            String wording, @Nullable String locator, String sentence, @Nullable String sentenceLocator) {
        int told = start(locator) - start(sentenceLocator);
        if (start(locator) >= 0 && start(sentenceLocator) >= 0 && told >= 0 && told <= sentence.length()) {
            int at = sentence.offsetByCodePoints(0, Math.min(told, sentence.codePointCount(0, sentence.length())));
            if (sentence.startsWith(wording, at)) {
                return at;
            }
        }
        int first = sentence.indexOf(wording);
        return first == sentence.lastIndexOf(wording) ? first : -1;
    }

    private static int start(@Nullable String locator) {
        Matcher characters = CHARACTERS.matcher(locator == null ? "" : locator);
        return characters.matches() ? Integer.parseInt(characters.group(1)) : -1;
    }

    /** Whether more of the sentence is kept than the words that state it. */
    public boolean isPart() {
        return !before.isEmpty() || !after.isEmpty();
    }
}
