package io.dyad.extract;

import io.dyad.extract.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a text into tokens, in one pass. */
final class Tokenizer {

    private static final String APOSTROPHES = "'\u2019\u2018\u02bc`";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";

    private static final Set<String> SHORT_MAGNITUDES =
            Set.of("mln", "bln", "mn", "bn", "mio", "mlrd", "thsd", "thou", "trln", "trn", "tn", "cr");

    /** A point behind a short magnitude that ends no sentence: its currency follows, or a word in lower case. */
    private static final Pattern ABBREVIATED = Pattern.compile(
            "\\. ?(\\p{Ll}|US dollars?\\b|U\\.S\\. dollars?\\b|US\\$|(USD|EUR|RUB|GBP|CNY|KZT|UZS|AZN)\\b)");

    private final String text;
    private final WrappedLines lines;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean isSpaced = true;

    private Tokenizer(String text) {
        this.text = text;
        this.lines = new WrappedLines(text);
    }

    static List<Token> tokens(String text) {
        return new Tokenizer(text).read();
    }

    private List<Token> read() {
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (character == '\n' && !lines.goesOn(at)) {
                add(at + 1, "\n", Kind.BREAK);
                isSpaced = true;
            } else if (isBlank(character)) {
                at += Character.charCount(character);
                isSpaced = true;
            } else if (isDigit(character)) {
                number();
            } else if (isLetter(character)) {
                word();
            } else {
                sign(character);
            }
        }
        return tokens;
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u200b';
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLetter(int character) {
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private void add(int end, String key, Kind kind) {
        tokens.add(new Token(text.substring(at, end), key, at, end, kind, isSpaced));
        at = end;
        isSpaced = false;
    }

    /** Digits with the points and commas between them. */
    private void number() {
        int end = at;
        while (end < text.length() && (isDigit(text.charAt(end)) || isMarkBetweenDigits(end))) {
            end++;
        }
        String written = text.substring(at, end);
        add(end, written, Kind.NUMBER);
    }

    private boolean isMarkBetweenDigits(int index) {
        char character = text.charAt(index);
        return (character == '.' || character == ',') && index + 1 < text.length() && isDigit(text.charAt(index + 1));
    }

    private void word() {
        int end = initials();
        if (end < 0) {
            end = at;
            while (end < text.length() && (isLetter(text.codePointAt(end)) || isInnerApostrophe(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        String key = key(text.substring(at, end));
        boolean isShort = SHORT_MAGNITUDES.contains(key)
                && ABBREVIATED.matcher(text).region(end, text.length()).lookingAt();
        add(isShort ? end + 1 : end, key, Kind.WORD);
    }

    /** The end of U.S. or p.c., or −1: letters each with a point behind it, at least two. */
    private int initials() {
        int end = at;
        int letters = 0;
        while (end + 1 < text.length() && Character.isLetter(text.charAt(end)) && text.charAt(end + 1) == '.') {
            end += 2;
            letters++;
        }
        return letters >= 2 ? end : -1;
    }

    /** As in d'Ivoire; what follows a name as its genitive is a token of its own. */
    private boolean isInnerApostrophe(int index) {
        if (APOSTROPHES.indexOf(text.charAt(index)) < 0 || index + 1 >= text.length()) {
            return false;
        }
        boolean isGenitive = Character.toLowerCase(text.charAt(index + 1)) == 's'
                && (index + 2 >= text.length() || !isLetter(text.codePointAt(index + 2)));
        return isLetter(text.codePointAt(index + 1)) && !isGenitive;
    }

    private void sign(int character) {
        int end = at + Character.charCount(character);
        if (isApostrophe(character) && isGenitive(end)) {
            add(end + 1, "'s", Kind.SIGN);
        } else {
            add(end, key(text.substring(at, end)), Kind.SIGN);
        }
    }

    private static boolean isApostrophe(int character) {
        return APOSTROPHES.indexOf(character) >= 0;
    }

    private boolean isGenitive(int index) {
        return !isSpaced
                && index < text.length()
                && Character.toLowerCase(text.charAt(index)) == 's'
                && (index + 1 >= text.length() || !isLetter(text.codePointAt(index + 1)));
    }

    private static String key(String written) {
        StringBuilder key = new StringBuilder(written.length());
        for (int index = 0; index < written.length(); index++) {
            char character = written.charAt(index);
            if (APOSTROPHES.indexOf(character) >= 0) {
                key.append('\'');
            } else {
                key.append(DASHES.indexOf(character) >= 0 ? '-' : character);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
