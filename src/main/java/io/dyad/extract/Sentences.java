package io.dyad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where sentences end. ICU's rules end one behind "Sept." and before "25", so these are ours: a point ends a sentence
 * unless it belongs to an abbreviation or what follows goes on in lower case.
 */
final class Sentences {

    /** Before a name or anything else. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "gen", "sen", "gov", "lt", "col", "vs", "approx", "ca", "e.g.",
            "i.e.", "hon", "amb");

    /** Before a number alone: "Sept. 25", but "... in Sept. Trade ...". */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "no", "fig", "art",
            "rs", "sh");

    private static final Set<String> ENDS = Set.of(".", "!", "?", "\u2026");
    private static final Set<String> CLOSING = Set.of("\"", "\u201d", "\u00bb", ")", "'", "\u201c");

    /** No prose has longer ones. What never ends is cut, so that the time to look around in a sentence has a bound. */
    private static final int LONGEST = 300;

    /** A run of tokens; {@code to} is the one behind the last. */
    record Sentence(int from, int to, int paragraph) {}

    private Sentences() {}

    static List<Sentence> of(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        int paragraph = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean isBreak = token.kind() == Token.Kind.BREAK;
            if (isBreak || at - from >= LONGEST || isEnd(tokens, at)) {
                int to = isBreak ? at : closed(tokens, at + 1);
                add(sentences, from, to, paragraph);
                from = isBreak ? at + 1 : to;
                at = Math.max(at, to - 1);
                paragraph += isBreak ? 1 : 0;
            }
        }
        add(sentences, from, tokens.size(), paragraph);
        return sentences;
    }

    private static void add(List<Sentence> sentences, int from, int to, int paragraph) {
        if (to > from) {
            sentences.add(new Sentence(from, to, paragraph));
        }
    }

    private static int closed(List<Token> tokens, int at) {
        int to = at;
        while (to < tokens.size()
                && !tokens.get(to).isSpaced()
                && (CLOSING.contains(tokens.get(to).text())
                        || ENDS.contains(tokens.get(to).text()))) {
            to++;
        }
        return to;
    }

    private static boolean isEnd(List<Token> tokens, int at) {
        if (!ENDS.contains(tokens.get(at).text())) {
            return false;
        }
        int next = closed(tokens, at + 1);
        if (next >= tokens.size()) {
            return true;
        }
        Token following = tokens.get(next);
        boolean goesOn = !following.isSpaced() || (following.isWord() && !following.isCapitalized());
        return !goesOn && !(tokens.get(at).is(".") && isAbbreviated(tokens, at, following));
    }

    private static boolean isAbbreviated(List<Token> tokens, int point, Token following) {
        if (point == 0 || tokens.get(point).isSpaced()) {
            return false;
        }
        Token before = tokens.get(point - 1);
        boolean isInitial = before.isWord() && before.text().length() == 1 && before.isCapitalized();
        return isInitial
                || TITLES.contains(before.key())
                || (BEFORE_NUMBERS.contains(before.key()) && following.isNumber());
    }
}
