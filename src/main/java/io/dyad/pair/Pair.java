package io.dyad.pair;

import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.country.Countries;
import java.util.List;

/**
 * Two different countries, unordered: KAZ-KOR and KOR-KAZ are the same pair.
 *
 * @param first the alpha-3 code that comes first in the alphabet
 * @param second the other one
 */
public record Pair(String first, String second) implements Comparable<Pair> {

    /** Characters of an id, by which the pair is read from the id of a claim or figure. */
    public static final int ID_LENGTH = 7;

    public Pair {
        if (!isCode(first) || !isCode(second)) {
            throw new IllegalArgumentException("A pair holds two alpha-3 codes, not " + first + " and " + second + ".");
        }
        if (first.compareTo(second) > 0) {
            String smaller = second;
            second = first;
            first = smaller;
        }
        if (first.equals(second)) {
            throw new IllegalArgumentException("A pair holds two different countries, not " + first + " twice.");
        }
    }

    /** Letter by letter: pairs are read by the thousand, from each claim of a list. */
    private static boolean isCode(String text) {
        return text.length() == 3 && isLetter(text.charAt(0)) && isLetter(text.charAt(1)) && isLetter(text.charAt(2));
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }

    public static Pair of(String one, String other) {
        return new Pair(one, other);
    }

    /** Reads an id such as KAZ-KOR, the exact inverse of {@link #toString()}. */
    public static Pair parse(String id) {
        boolean isId = id.length() == ID_LENGTH
                && id.charAt(3) == '-'
                && isCode(id.substring(0, 3))
                && isCode(id.substring(4))
                && id.substring(0, 3).compareTo(id.substring(4)) < 0;
        if (!isId) {
            throw new IllegalArgumentException(
                    "A pair's id is two alpha-3 codes in alphabetical order, such as KAZ-KOR, not \"" + id + "\".");
        }
        return new Pair(id.substring(0, 3), id.substring(4));
    }

    /** Reads two countries in any order and spelling, joined by a hyphen: kor-kaz, KZ-KR, 398-410, Kazakhstan-South Korea. */
    public static Pair resolve(String text, Countries countries) {
        return PairText.resolve(text, countries);
    }

    public List<String> countries() {
        return List.of(first, second);
    }

    public boolean contains(String country) {
        return first.equals(country) || second.equals(country);
    }

    /** Whether the counterpart is the world: a country's total, which is no trade between two countries. */
    public boolean isTotal() {
        return contains(Countries.WORLD);
    }

    public String other(String country) {
        if (!contains(country)) {
            throw new IllegalArgumentException(country + " is not in " + this + ".");
        }
        return first.equals(country) ? second : first;
    }

    @Override
    public int compareTo(Pair that) {
        int byFirst = first.compareTo(that.first);
        return byFirst != 0 ? byFirst : second.compareTo(that.second);
    }

    @Override
    @JsonValue
    public String toString() {
        return first + "-" + second;
    }
}
