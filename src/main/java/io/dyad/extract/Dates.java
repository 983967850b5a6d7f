package io.dyad.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parts that words of time are made of: years, months, quarters, how many. */
final class Dates {

    private static final Set<String> BEFORE_YEAR = Set.of("of", "in", ",", "the", "for", "during", "-", "(", "'s", ".");

    /** A number read off the text, and the token behind it. */
    record Part(int value, int to) {}

    /**
     * A year read off the text.
     *
     * @param value null where the day of publication is not known
     * @param isStated whether it is written as a number
     */
    record Year(@Nullable Integer value, int to, boolean isStated) {}

    private final Vocabulary words;
    private final List<Token> tokens;
    private final @Nullable Published published;

    Dates(Vocabulary words, List<Token> tokens, @Nullable Published published) {
        this.words = words;
        this.tokens = tokens;
        this.published = published;
    }

    boolean isKey(int at, String key) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(key);
    }

    boolean isAny(int at, Set<String> keys) {
        return at >= 0 && at < tokens.size() && keys.contains(tokens.get(at).key());
    }

    /** Where the first of some words that may be missing ends. */
    int after(int at, Set<String> keys) {
        int next = at;
        while (isAny(next, keys)) {
            next++;
        }
        return next;
    }

    @Nullable Part plainYear(int at) {
        if (at < 0 || at >= tokens.size() || !tokens.get(at).isNumber()) {
            return null;
        }
        String text = tokens.get(at).text();
        boolean isYear = text.length() == 4
                && text.chars().allMatch(Character::isDigit)
                && (text.startsWith("19") || text.startsWith("20"));
        return isYear ? new Part(Integer.parseInt(text), at + 1) : null;
    }

    /** A year, or words for one, behind "of" and the like; null if none stands there. */
    @Nullable Year yearBehind(int at) {
        int from = at;
        for (int skipped = 0; skipped < 3 && isAny(from, BEFORE_YEAR) && year(from) == null; skipped++) {
            from++;
        }
        return year(from);
    }

    private @Nullable Year year(int at) {
        Part plain = plainYear(at);
        if (plain != null) {
            return new Year(plain.value(), plain.to(), true);
        }
        Phrases.Found<TimeWord> word = at < tokens.size() ? words.timeWords.at(tokens, at) : null;
        if (word == null) {
            return null;
        }
        return switch (word.meaning()) {
            case THIS_YEAR -> new Year(published == null ? null : published.year(), word.to(), false);
            case LAST_YEAR -> new Year(published == null ? null : published.year() - 1, word.to(), false);
            case NEXT_YEAR, NOW, HABITUAL, COMPARISON -> null;
        };
    }

    /** A month's name, which is written with a capital: "may" is a verb. */
    @Nullable Part month(int at) {
        if (at < 0 || at >= tokens.size() || !tokens.get(at).isCapitalized()) {
            return null;
        }
        Integer month = words.months.get(tokens.get(at).key());
        if (month == null) {
            return null;
        }
        boolean isAbbreviated = isKey(at + 1, ".")
                && !tokens.get(at + 1).isSpaced()
                && tokens.get(at).text().length() < 5;
        return new Part(month, isAbbreviated ? at + 2 : at + 1);
    }

    @Nullable Part dayOfMonth(int at) {
        if (at < 0
                || at >= tokens.size()
                || !tokens.get(at).isNumber()
                || tokens.get(at).text().length() > 2) {
            return null;
        }
        String text = tokens.get(at).text();
        int day = text.chars().allMatch(Character::isDigit) ? Integer.parseInt(text) : 0;
        boolean isSuffixed = at + 1 < tokens.size() && isAny(at + 1, Set.of("st", "nd", "rd", "th"));
        return day < 1 || day > 31 ? null : new Part(day, isSuffixed ? at + 2 : at + 1);
    }

    /** First to fourth, in words or as 1st. */
    @Nullable Part ordinal(int at) {
        if (at < 0 || at >= tokens.size()) {
            return null;
        }
        Integer word = words.ordinals.get(tokens.get(at).key());
        if (word != null) {
            return new Part(word, at + 1);
        }
        boolean isSuffixed = tokens.get(at).isNumber() && isAny(at + 1, Set.of("st", "nd", "rd", "th"));
        Integer number = isSuffixed
                ? words.ordinals.get(tokens.get(at).text() + tokens.get(at + 1).key())
                : null;
        return number == null ? null : new Part(number, at + 2);
    }

    /** How many: a small whole number in digits or words. */
    @Nullable Part count(int at) {
        if (at < 0 || at >= tokens.size()) {
            return null;
        }
        WrittenNumber number = words.numbers.at(tokens, at, false);
        boolean isSmall = number != null
                && number.value().scale() <= 0
                && number.value().intValue() <= 60
                && number.value().precision() <= 2;
        return isSmall && number != null ? new Part(number.value().intValue(), number.to()) : null;
    }
}
