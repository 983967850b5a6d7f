package io.dyad.vocabulary;

/** What a caller wrote, as far as an error repeats it. */
public final class Echo {

    private Echo() {}

    /** The text, cut where it is longer; never within a character. */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }
}
