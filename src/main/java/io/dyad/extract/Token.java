package io.dyad.extract;

/**
 * A word, a number or a sign of a text.
 *
 * @param key in lower case, all apostrophes and all dashes alike: what vocabulary is compared with
 * @param start of its first character
 * @param end behind its last one
 * @param isSpaced whether a blank or the beginning stands before it
 */
record Token(String text, String key, int start, int end, Kind kind, boolean isSpaced) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        /** The end of a paragraph. */
        BREAK
    }

    boolean is(String word) {
        return key.equals(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Written in capitals throughout, as a dateline or an acronym is. */
    boolean isUpperCase() {
        return isCapitalized() && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
