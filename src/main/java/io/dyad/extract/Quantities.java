package io.dyad.extract;

import io.dyad.extract.Quantity.Kind;
import io.dyad.extract.Quantity.Sign;
import io.dyad.quantity.Comparator;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds numbers with their units and qualifiers. */
final class Quantities {

    private static final Set<String> BETWEEN_QUALIFIER_AND_NUMBER =
            Set.of("a", "an", "record", "of", "at", "some", "whopping", "total", "to", "by", "all-time", "the");

    /** After a part such as "a third": anything else makes it an ordinal. */
    private static final Set<String> AFTER_FRACTION = Set.of(
            "of",
            "in",
            "on",
            "to",
            "from",
            "over",
            "compared",
            "during",
            "last",
            "this",
            "more",
            "less",
            "higher",
            "lower",
            "year",
            "since",
            "and",
            "between",
            "for",
            "as",
            "at",
            "against",
            "up",
            "down",
            "within",
            "when",
            "while",
            "year-on-year");

    private static final Set<String> BEFORE_HALF = Set.of("by", "nearly", "almost", "about", "roughly");

    private static final Set<String> FRACTION_COUNTS = Set.of("a", "an", "one", "two", "three", "four");

    private static final int REACH = 3;

    private static final int LONGEST_LIST = 8;

    private final Vocabulary words;
    private final List<Token> tokens;
    private final Marks<PeriodMention> periods;
    private final Marks<Phrases.Found<CountryWords.Named>> names;

    private Quantities(
            Vocabulary words,
            List<Token> tokens,
            Marks<PeriodMention> periods,
            Marks<Phrases.Found<CountryWords.Named>> names) {
        this.words = words;
        this.tokens = tokens;
        this.periods = periods;
        this.names = names;
    }

    static Marks<Quantity> of(
            Vocabulary words,
            List<Token> tokens,
            Marks<PeriodMention> periods,
            Marks<Phrases.Found<CountryWords.Named>> names) {
        Quantities finder = new Quantities(words, tokens, periods, names);
        return Marks.of(tokens.size(), finder::qualified, Quantity::to);
    }

    private @Nullable Quantity qualified(int at) {
        if (periods.at(at) != null) {
            return null;
        }
        Quantity quantity = at(at);
        return quantity == null ? null : withAlternative(withQualifier(spanned(quantity)));
    }

    /** "2.2 billion euros (2.4 billion dollars)", "or 2.4 billion dollars", "($2.4 billion at the time)" has none */
    private Quantity withAlternative(Quantity quantity) {
        boolean isBracket = isKey(quantity.to(), "(");
        boolean isOr = isKey(quantity.to(), "or") || (isKey(quantity.to(), ",") && isKey(quantity.to() + 1, "or"));
        if (quantity.kind() != Kind.MONEY || (!isBracket && !isOr)) {
            return quantity;
        }
        int from = quantity.to() + 1;
        for (int at = from; at < Math.min(tokens.size(), from + 4); at++) {
            Quantity other = periods.at(at) == null ? at(at) : null;
            if (other != null) {
                boolean isClosed = !isBracket || isKey(other.to(), ")");
                boolean isAnother =
                        other.kind() == Kind.MONEY && !other.currencies().equals(quantity.currencies());
                return isClosed && isAnother ? quantity.or(other, isBracket ? other.to() + 1 : other.to()) : quantity;
            }
        }
        return quantity;
    }

    private @Nullable Quantity at(int at) {
        Quantity money = signed(at);
        if (money != null) {
            return money;
        }
        WrittenNumber number = isPartOfName(at) ? null : words.numbers.at(tokens, at, true);
        if (number != null) {
            return counted(number);
        }
        Phrases.Found<BigDecimal> factor = words.factors.at(tokens, at);
        return factor == null ? fraction(at) : change(Kind.FACTOR, at, factor.to(), factor.meaning(), BigDecimal.ZERO);
    }

    /** COVID-19, G20, A380, 12:30. */
    private boolean isPartOfName(int at) {
        Token token = tokens.get(at);
        if (!token.isNumber() || at == 0) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean isGlued = !token.isSpaced() && (before.isWord() || before.is(":") || before.is("/") || before.is("#"));
        boolean isHyphened = !token.isSpaced()
                && before.is("-")
                && !before.isSpaced()
                && at > 1
                && tokens.get(at - 2).isWord()
                && tokens.get(at - 2).isCapitalized();
        boolean isTime =
                isKey(at + 1, ":") && isNumber(at + 2) && !tokens.get(at + 1).isSpaced();
        return isGlued || isHyphened || isTime;
    }

    /** $5 billion, Sh7.2 trillion, KZT 400 million. */
    private @Nullable Quantity signed(int at) {
        Phrases.Found<List<String>> sign = words.currencySigns.at(tokens, at);
        int next = at + 1;
        List<String> currencies = List.of();
        if (sign != null) {
            next = sign.to();
            currencies = sign.meaning();
        } else if (isCurrencyCode(tokens.get(at))) {
            currencies = List.of(tokens.get(at).text());
        }
        if (currencies.isEmpty() || next >= tokens.size() || isLoose(at, next)) {
            return null;
        }
        if (isKey(next, ".") && !tokens.get(next).isSpaced()) {
            next++;
        }
        WrittenNumber number =
                next < tokens.size() && tokens.get(next).isNumber() ? words.numbers.at(tokens, next, true) : null;
        return number == null ? null : money(at, afterCurrency(number.to()), number, currencies);
    }

    /** R31 is rand, R 31 a paragraph. */
    private boolean isLoose(int at, int next) {
        return next == at + 1
                && tokens.get(at).isWord()
                && tokens.get(at).text().length() == 1
                && tokens.get(next).isSpaced();
    }

    /** "US$ 5 million dollars" */
    private int afterCurrency(int at) {
        Phrases.Found<List<String>> word = at < tokens.size() ? words.currencyWords.at(tokens, at) : null;
        return word == null ? at : word.to();
    }

    private static boolean isCurrencyCode(Token token) {
        if (token.text().length() != 3 || !token.isUpperCase()) {
            return false;
        }
        try {
            return (Currency.getInstance(token.text()).getNumericCode() > 0
                            && !token.text().startsWith("X"))
                    || token.text().equals("XOF")
                    || token.text().equals("XAF");
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static Quantity money(int from, int to, WrittenNumber number, List<String> currencies) {
        return quantity(Kind.MONEY, from, to, number, currencies);
    }

    private static Quantity quantity(Kind kind, int from, int to, WrittenNumber number, List<String> currencies) {
        return new Quantity(
                kind,
                from,
                to,
                from,
                number.value(),
                null,
                number.precision(),
                currencies,
                number.hasMagnitude(),
                Comparator.EQ,
                Sign.NONE,
                null);
    }

    private static Quantity change(Kind kind, int from, int to, BigDecimal value, BigDecimal precision) {
        return new Quantity(
                kind, from, to, from, value, null, precision, List.of(), false, Comparator.EQ, Sign.NONE, null);
    }

    private @Nullable Quantity counted(WrittenNumber written) {
        WrittenNumber number = written;
        int at = isGluedHyphen(number.to()) ? number.to() + 1 : number.to();
        Phrases.Found<Boolean> percent = found(words.percent, at);
        if (percent != null) {
            return percent.meaning() ? quantity(Kind.PERCENT, number.from(), percent.to(), number, List.of()) : null;
        }
        if (isKey(at, "times") || isKey(at, "fold")) {
            return quantity(Kind.FACTOR, number.from(), at + 1, number, List.of());
        }
        if (!number.hasMagnitude() && isOfListInPercent(number.to())) {
            return quantity(Kind.PERCENT, number.from(), number.to(), number, List.of());
        }
        Phrases.Found<List<String>> currency = currencyWord(at);
        if (currency != null) {
            return money(number.from(), currency.to(), number, currency.meaning());
        }
        if (isOrdinal(number.to()) || isYear(number)) {
            return null;
        }
        // "500 m" are metres where no currency stands by.
        WrittenNumber bare = words.numbers.at(tokens, number.from(), false);
        Phrases.Found<Boolean> volume = bare == null ? null : found(words.volumes, bare.to());
        if (bare != null && volume != null) {
            return quantity(Kind.VOLUME, bare.from(), volume.to(), bare, List.of());
        }
        if (fractionOf(number) || isIdle(number)) {
            return null;
        }
        return quantity(Kind.BARE, number.from(), number.to(), number, List.of());
    }

    /** "the two countries": a number word that counts nothing we know. */
    private boolean isIdle(WrittenNumber number) {
        if (tokens.get(number.from()).isNumber() || number.hasMagnitude()) {
            return false;
        }
        for (int at = number.to(); at < Math.min(tokens.size(), number.to() + 5); at++) {
            if (words.counted.at(tokens, at) != null) {
                return false;
            }
            if (!tokens.get(at).isWord() && !isKey(at, "-")) {
                return true;
            }
        }
        return true;
    }

    /** "12.7, 27.7 and 37.9 percent": the sign behind the last is of all. */
    private boolean isOfListInPercent(int behind) {
        int at = behind;
        for (int items = 0; items < LONGEST_LIST; items++) {
            int next = isKey(at, ",") ? at + 1 : at;
            next = isKey(next, "and") ? next + 1 : next;
            if (next == at || !isNumber(next)) {
                return false;
            }
            if (found(words.percent, next + 1) != null) {
                return true;
            }
            at = next + 1;
        }
        return false;
    }

    /** The "one" of "one third" belongs to the part. */
    private boolean fractionOf(WrittenNumber number) {
        return found(words.fractions, number.to()) != null
                && FRACTION_COUNTS.contains(tokens.get(number.from()).key());
    }

    private static <T> Phrases.@Nullable Found<T> foundIn(Phrases<T> phrases, List<Token> tokens, int at) {
        return at < tokens.size() ? phrases.at(tokens, at) : null;
    }

    private <T> Phrases.@Nullable Found<T> found(Phrases<T> phrases, int at) {
        return foundIn(phrases, tokens, at);
    }

    /** Dollars, or "Nepali rupees": the people before the word choose among its currencies. */
    private Phrases.@Nullable Found<List<String>> currencyWord(int at) {
        Phrases.Found<List<String>> word = found(words.currencyWords, at);
        if (word != null) {
            return word;
        }
        if (at < tokens.size()
                && isCurrencyCode(tokens.get(at))
                && tokens.get(at).isSpaced()) {
            return new Phrases.Found<>(at, at + 1, List.of(tokens.get(at).text()));
        }
        Phrases.Found<CountryWords.Named> people = names.at(at);
        Phrases.Found<List<String>> behind =
                people == null || people.from() != at ? null : found(words.currencyWords, people.to());
        if (people == null || behind == null) {
            return null;
        }
        return words.countries
                .currencyOf(people.meaning().country())
                .map(it -> new Phrases.Found<>(at, behind.to(), List.of(it)))
                .orElse(null);
    }

    private boolean isGluedHyphen(int at) {
        return isKey(at, "-")
                && !tokens.get(at).isSpaced()
                && at + 1 < tokens.size()
                && !tokens.get(at + 1).isSpaced();
    }

    private boolean isOrdinal(int at) {
        return at < tokens.size()
                && !tokens.get(at).isSpaced()
                && Set.of("st", "nd", "rd", "th").contains(tokens.get(at).key());
    }

    private boolean isYear(WrittenNumber number) {
        String text = tokens.get(number.from()).text();
        return text.length() == 4
                && number.to() == number.from() + 1
                && (text.startsWith("19") || text.startsWith("20"))
                && text.chars().allMatch(Character::isDigit);
    }

    /** A third, two thirds, and half only behind "by" or a qualifier. */
    private @Nullable Quantity fraction(int at) {
        Phrases.Found<BigDecimal> bare = words.fractions.at(tokens, at);
        boolean isHalf = tokens.get(at).is("half")
                && at > 0
                && BEFORE_HALF.contains(tokens.get(at - 1).key())
                && !(at + 1 < tokens.size()
                        && Set.of("of", "a", "an", "year", "-", "the")
                                .contains(tokens.get(at + 1).key()));
        if (bare != null && isHalf) {
            return change(Kind.FRACTION, at, at + 1, bare.meaning(), BigDecimal.ZERO);
        }
        if (!FRACTION_COUNTS.contains(tokens.get(at).key())) {
            return null;
        }
        Phrases.Found<BigDecimal> part = found(words.fractions, isKey(at + 1, "-") ? at + 2 : at + 1);
        if (part == null || !isFractionBefore(part.to())) {
            return null;
        }
        WrittenNumber count = words.numbers.at(tokens, at, false);
        BigDecimal value = count == null ? part.meaning() : part.meaning().multiply(count.value());
        return change(Kind.FRACTION, at, part.to(), value, BigDecimal.ZERO);
    }

    private boolean isFractionBefore(int at) {
        return at >= tokens.size()
                || !tokens.get(at).isWord()
                || AFTER_FRACTION.contains(tokens.get(at).key());
    }

    /** "between 40 and 50", "5–6 billion" */
    private Quantity spanned(Quantity first) {
        boolean isBetween = isKey(first.from() - 1, "between") && isKey(first.to(), "and");
        boolean isRun =
                isKey(first.to(), "-") && !first.isChange() && isNumber(first.to() + 1) && !first.hasMagnitude();
        if (!isBetween && !isRun) {
            return first;
        }
        Quantity second = first.to() + 1 < tokens.size() ? at(first.to() + 1) : null;
        if (second == null
                || (second.value().compareTo(first.value()) < 0 && first.hasMagnitude() == second.hasMagnitude())) {
            return first;
        }
        Quantity low = isSameMagnitude(first, second) ? first : scaled(first, second);
        return low.value().compareTo(second.value()) <= 0 ? low.upTo(second) : first;
    }

    private static boolean isSameMagnitude(Quantity first, Quantity second) {
        return first.hasMagnitude() || !second.hasMagnitude();
    }

    /** The 5 of "5–6 billion" are billions too. */
    private static Quantity scaled(Quantity low, Quantity high) {
        BigDecimal scale = BigDecimal.ONE;
        while (high.value().divide(scale).compareTo(BigDecimal.valueOf(1000)) >= 0) {
            scale = scale.multiply(BigDecimal.valueOf(1000));
        }
        return new Quantity(
                high.kind(),
                low.from(),
                low.to(),
                low.wordingFrom(),
                low.value().multiply(scale),
                null,
                low.precision().multiply(scale),
                high.currencies(),
                true,
                low.comparator(),
                low.sign(),
                null);
    }

    private Quantity withQualifier(Quantity plain) {
        Quantity quantity = withSign(plain);
        if (quantity.comparator() == Comparator.BETWEEN) {
            return quantity.qualified(Comparator.BETWEEN, Math.max(0, quantity.from() - 1));
        }
        Phrases.Found<Comparator> before = qualifierBefore(quantity);
        if (before != null) {
            return quantity.qualified(before.meaning(), before.from());
        }
        if ((isKey(quantity.to(), "or") && isKey(quantity.to() + 1, "more")) || isGluedPlus(quantity.to())) {
            return quantity.qualified(Comparator.GE, quantity.wordingFrom());
        }
        return quantity;
    }

    private boolean isGluedPlus(int at) {
        return isKey(at, "+") && !tokens.get(at).isSpaced();
    }

    private Quantity withSign(Quantity quantity) {
        int before = quantity.from() - 1;
        boolean isPlus = isKey(before, "+") || isKey(before, "plus");
        boolean isMinus =
                isKey(before, "minus") || isKey(before, "\u2212") || (isKey(before, "-") && isSignNotDash(before));
        if (!quantity.isChange() || (!isPlus && !isMinus)) {
            return quantity;
        }
        return new Quantity(
                quantity.kind(),
                quantity.from(),
                quantity.to(),
                before,
                quantity.value(),
                quantity.upper(),
                quantity.precision(),
                quantity.currencies(),
                quantity.hasMagnitude(),
                quantity.comparator(),
                isPlus ? Sign.PLUS : Sign.MINUS,
                null);
    }

    private boolean isSignNotDash(int at) {
        return tokens.get(at).isSpaced() != tokens.get(at + 1).isSpaced() || isKey(at - 1, "(");
    }

    /** The qualifier that ends right before the number, or before "a record" and the like. */
    private Phrases.@Nullable Found<Comparator> qualifierBefore(Quantity quantity) {
        int end = quantity.from();
        for (int skipped = 0; skipped <= REACH; skipped++) {
            Phrases.Found<Comparator> found = qualifierEndingAt(end);
            if (found != null) {
                return isOfNumber(found, quantity) ? found : null;
            }
            if (end == 0
                    || !BETWEEN_QUALIFIER_AND_NUMBER.contains(
                            tokens.get(end - 1).key())) {
                return null;
            }
            end--;
        }
        return null;
    }

    private Phrases.@Nullable Found<Comparator> qualifierEndingAt(int end) {
        for (int from = Math.max(0, end - 5); from < end; from++) {
            Phrases.Found<Comparator> found = words.qualifiers.at(tokens, from);
            if (found != null && found.to() == end) {
                return found;
            }
        }
        return null;
    }

    /** "below the 88,000 of 2019" compares; "rose up to $33 million" names the level. */
    private boolean isOfNumber(Phrases.Found<Comparator> found, Quantity quantity) {
        for (int at = found.to(); at < quantity.from(); at++) {
            boolean isMark = isKey(quantity.to(), "mark") || isKey(quantity.to() + 1, "mark");
            if (tokens.get(at).is("the") && !isMark) {
                return false;
            }
        }
        if (found.meaning() == Comparator.LE && tokens.get(found.from()).is("up")) {
            return !isReaching(found.from());
        }
        return true;
    }

    private boolean isReaching(int at) {
        for (int before = Math.max(0, at - 6); before < at; before++) {
            if (words.reaching.at(tokens, before) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isKey(int at, String key) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(key);
    }

    private boolean isNumber(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isNumber();
    }
}
