package io.dyad.extract;

import java.util.Set;

/**
 * Tells where a line that ends was only too long for its page, as in mails and copied columns, from where a paragraph, a
 * headline or a cell of a table ends.
 */
final class WrappedLines {

    /** No page has longer lines: what is longer was never wrapped. */
    private static final int WIDEST = 130;

    /** Shorter lines are headlines and cells. */
    private static final int NARROWEST = 40;

    /** A line that ends before so many percent of the widest ends by itself. */
    private static final int FULL = 70;

    private static final int FEWEST_LINES = 4;

    /** No paragraph ends with one of these. */
    private static final Set<String> LEADING_ON = Set.of(
            "of", "the", "and", "to", "in", "with", "between", "for", "by", "from", "at", "on", "a", "an", "its",
            "their", "as", "that", "than", "or", "was", "were", "is", "are", "our", "over", "about", "almost",
            "nearly");

    private final String text;
    private final boolean isWrapped;
    private final int widest;

    WrappedLines(String text) {
        this.text = text;
        int lines = 0;
        int full = 0;
        int most = 0;
        for (int from = 0; from <= text.length(); ) {
            int to = end(from);
            if (to > from) {
                lines++;
                most = Math.max(most, to - from);
                full += to - from >= NARROWEST ? 1 : 0;
            }
            from = to + 1;
        }
        widest = most;
        isWrapped = lines >= FEWEST_LINES && most <= WIDEST && full * 2 > lines;
    }

    /** Whether the sentence goes on behind the line break that stands there. */
    boolean goesOn(int lineBreak) {
        int from = text.lastIndexOf('\n', lineBreak - 1) + 1;
        int next = lineBreak + 1;
        boolean isBlank = next >= text.length()
                || text.substring(next, end(next)).isBlank()
                || text.substring(from, lineBreak).isBlank();
        if (isBlank || lineBreak - from < NARROWEST) {
            return false;
        }
        boolean isFull = isWrapped && (lineBreak - from) * 100 >= widest * FULL;
        return isFull || leadsOn(from, lineBreak) || isInMidst(from, lineBreak, next);
    }

    private int end(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private boolean leadsOn(int from, int to) {
        String line = text.substring(from, to).stripTrailing();
        int word = line.lastIndexOf(' ') + 1;
        return line.endsWith(",") || LEADING_ON.contains(line.substring(word));
    }

    /** No end of a sentence before it, and behind it what begins none. */
    private boolean isInMidst(int from, int to, int next) {
        String line = text.substring(from, to).stripTrailing();
        int last = line.codePointBefore(line.length());
        int first = text.substring(next, end(next)).stripLeading().codePointAt(0);
        return Character.isLetterOrDigit(last)
                && (Character.isLowerCase(first) || Character.getType(first) == Character.CURRENCY_SYMBOL);
    }
}
