package io.dyad.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers: 3,212 and 2.300, one hundred and ten million, half a billion, 1 billion 380 million, 1.3 lakh. */
final class Numbers {

    /** As many digits as a stored number has; a longer run is no figure. */
    private static final int MOST_DIGITS = 18;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Map<String, BigDecimal> words;
    private final Map<String, BigDecimal> magnitudes;
    private final Set<String> ofMoneyAlone;

    Numbers(Map<String, BigDecimal> words, Map<String, BigDecimal> magnitudes, Set<String> ofMoneyAlone) {
        this.words = words;
        this.magnitudes = magnitudes;
        this.ofMoneyAlone = ofMoneyAlone;
    }

    /** The number that begins at a token; null if none does. */
    @Nullable WrittenNumber at(List<Token> tokens, int at, boolean isMoney) {
        WrittenNumber first = part(tokens, at, isMoney);
        if (first == null || !first.hasMagnitude() || first.to() >= tokens.size()) {
            return first;
        }
        WrittenNumber rest = part(tokens, first.to(), isMoney);
        boolean goesOn = rest != null
                && rest.hasMagnitude()
                && first.value().compareTo(rest.value()) > 0
                && first.precision().compareTo(rest.value()) > 0;
        return goesOn && rest != null ? first.plus(rest) : first;
    }

    private @Nullable WrittenNumber part(List<Token> tokens, int at, boolean isMoney) {
        if (at >= tokens.size()) {
            return null;
        }
        WrittenNumber plain = tokens.get(at).isNumber() ? digits(tokens, at) : inWords(tokens, at);
        return plain == null ? null : scaled(tokens, plain, isMoney);
    }

    private WrittenNumber scaled(List<Token> tokens, WrittenNumber plain, boolean isMoney) {
        WrittenNumber number = plain;
        BigDecimal magnitude;
        int at = afterHyphen(tokens, number.to());
        while ((magnitude = magnitude(tokens, at, isMoney)) != null) {
            number = number.times(magnitude, at + 1);
            at = afterHyphen(tokens, number.to());
        }
        return number;
    }

    /** "a two-billion-dollar mark" */
    private static int afterHyphen(List<Token> tokens, int at) {
        boolean isHyphen =
                at < tokens.size() && tokens.get(at).is("-") && !tokens.get(at).isSpaced();
        return isHyphen ? at + 1 : at;
    }

    private @Nullable BigDecimal magnitude(List<Token> tokens, int at, boolean isMoney) {
        if (at >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(at);
        if (ofMoneyAlone.contains(token.text())
                && (!isMoney || (token.isSpaced() && token.text().length() == 1))) {
            return null;
        }
        BigDecimal exact = magnitudes.get(token.text());
        return exact != null ? exact : token.text().length() == 1 ? null : magnitudes.get(token.key());
    }

    private static @Nullable WrittenNumber digits(List<Token> tokens, int at) {
        String written = tokens.get(at).text();
        int to = at + 1;
        while (to < tokens.size() && isGroup(tokens, to) && written.length() < MOST_DIGITS && isGroupable(written)) {
            written += tokens.get(to).text();
            to++;
        }
        BigDecimal value = value(written);
        return value == null || value.precision() > MOST_DIGITS
                ? null
                : new WrittenNumber(
                        at, to, value, BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, value.scale())), false);
    }

    /** The 450 of 31 450. */
    private static boolean isGroup(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.isNumber()
                && token.text().length() == 3
                && token.text().chars().allMatch(Character::isDigit)
                && token.start() - tokens.get(at - 1).end() == 1;
    }

    private static boolean isGroupable(String written) {
        return written.chars().allMatch(Character::isDigit)
                && (written.length() <= 3 || written.length() % 3 == 0)
                && written.charAt(0) != '0';
    }

    private static @Nullable BigDecimal value(String written) {
        int commas = count(written, ',');
        int points = count(written, '.');
        String plain = written;
        if (commas > 0 && points <= 1 && isGrouped(written, ',')) {
            plain = written.replace(",", "");
        } else if (points > 1 && commas == 0 && isGrouped(written, '.')) {
            plain = written.replace(".", "");
        } else if (commas == 1 && points == 0) {
            plain = written.replace(',', '.');
        } else if (commas > 0 || points > 1) {
            return null;
        }
        return plain.length() > 2 * MOST_DIGITS ? null : new BigDecimal(plain);
    }

    private static int count(String written, char mark) {
        return (int) written.chars().filter(it -> it == mark).count();
    }

    /** Whether each mark is followed by three digits; Indian grouping (1,20,000) by two, the last by three. */
    private static boolean isGrouped(String written, char mark) {
        String whole = mark == ',' && written.indexOf('.') >= 0 ? written.substring(0, written.indexOf('.')) : written;
        String[] groups = whole.split(String.valueOf(mark == '.' ? "\\." : ","), -1);
        for (int index = 1; index < groups.length; index++) {
            boolean isLast = index == groups.length - 1;
            int length = groups[index].length();
            if (isLast ? length != 3 : length != 3 && length != 2) {
                return false;
            }
        }
        return groups[0].length() <= 3;
    }

    private @Nullable WrittenNumber inWords(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.is("half") && isWord(tokens, at + 1, "a") && magnitude(tokens, at + 2, true) != null) {
            return new WrittenNumber(at, at + 2, HALF, new BigDecimal("0.1"), false);
        }
        if (token.is("a") || token.is("an")) {
            boolean isOne = magnitude(tokens, at + 1, false) != null || isWord(tokens, at + 1, "dozen");
            return isOne ? spelled(tokens, at, at + 1, BigDecimal.ONE) : null;
        }
        BigDecimal value = words.get(token.key());
        return value == null ? null : spelled(tokens, at, at + 1, value);
    }

    /** Goes on behind the first word: twenty-five, two hundred and ten, one and a half. */
    private WrittenNumber spelled(List<Token> tokens, int from, int next, BigDecimal first) {
        BigDecimal value = first;
        int to = next;
        while (to < tokens.size()) {
            int at = afterHyphen(tokens, to);
            if (isWord(tokens, at, "hundred") && value.compareTo(HUNDRED) < 0) {
                value = value.multiply(HUNDRED);
                to = at + 1;
            } else if (isWord(tokens, at, "and") && isWord(tokens, at + 1, "a") && isWord(tokens, at + 2, "half")) {
                return new WrittenNumber(from, at + 3, value.add(HALF), new BigDecimal("0.1"), false);
            } else {
                int word = isWord(tokens, at, "and") && value.remainder(HUNDRED).signum() == 0 ? at + 1 : at;
                BigDecimal more =
                        word < tokens.size() ? words.get(tokens.get(word).key()) : null;
                boolean fits = more != null && isBelow(more, value);
                if (!fits || more == null) {
                    break;
                }
                value = value.add(more);
                to = word + 1;
            }
        }
        return new WrittenNumber(from, to, value, BigDecimal.ONE, false);
    }

    /** "twenty" takes a digit, "two hundred" anything below a hundred. */
    private static boolean isBelow(BigDecimal more, BigDecimal value) {
        if (value.remainder(HUNDRED).signum() == 0) {
            return more.compareTo(HUNDRED) < 0;
        }
        return value.remainder(BigDecimal.TEN).signum() == 0
                && value.remainder(HUNDRED).compareTo(BigDecimal.TEN) > 0
                && more.compareTo(BigDecimal.TEN) < 0;
    }

    private static boolean isWord(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }
}
