package io.dyad.extract;

import org.jspecify.annotations.Nullable;

/** Places in a text counted in Unicode code points, which every language counts alike, from Java's places in UTF-16. */
final class Offsets {

    /** How many halves of pairs stand before a place; null for the many texts that have none. */
    private final int @Nullable [] pairsBefore;

    Offsets(String text) {
        boolean isPlain = text.codePointCount(0, text.length()) == text.length();
        pairsBefore = isPlain ? null : counted(text);
    }

    private static int[] counted(String text) {
        int[] before = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            before[at + 1] = before[at] + (Character.isLowSurrogate(text.charAt(at)) ? 1 : 0);
        }
        return before;
    }

    int codePoint(int place) {
        return pairsBefore == null ? place : place - pairsBefore[place];
    }
}
