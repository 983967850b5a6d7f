package io.dyad.chart;

/**
 * How a chart is wanted.
 *
 * @param size the width in pixels; the height follows from what is to be shown
 * @param language of the countries' names, a tag such as {@code en}
 */
public record Look(int size, Theme theme, String language) {

    static final int SMALLEST = 320;
    static final int LARGEST = 2400;

    /** What a page shows unless told otherwise. */
    public static final Look USUAL = new Look(800, Theme.LIGHT, "en");

    private static final int SMALLEST_LETTERS = 12;
    private static final int LARGEST_LETTERS = 28;
    private static final int LETTERS_IN_WIDTH = 58;

    /** The size of letters in pixels: legible on a phone, and from the back of a room. */
    int letters() {
        return Math.max(SMALLEST_LETTERS, Math.min(LARGEST_LETTERS, size / LETTERS_IN_WIDTH));
    }

    /** How many letters of that size stand in a width; a sans-serif letter is a little wider than half its height. */
    static int fitting(int width, int letters) {
        return Math.max(8, width * 100 / (letters * 55));
    }
}
