package io.dyad.extract;

import io.dyad.extract.Phrases.Found;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which way a growth goes. */
final class Changes {

    private static final Set<String> COMPARATIVES =
            Set.of("more", "less", "higher", "lower", "fewer", "larger", "bigger", "smaller", "above", "below");

    private static final List<List<String>> YEARLY = List.of(
            List.of("year", "-", "on", "-", "year"),
            List.of("year", "on", "year"),
            List.of("on", "-", "year"),
            List.of("yoy"),
            List.of("annual"),
            List.of("yearly"));
    private static final Set<String> NOUNS =
            Set.of("rise", "increase", "growth", "gain", "jump", "surge", "drop", "fall", "decline", "decrease", "dip");

    private static final int REACH = 9;

    private Changes() {}

    /** 1 up, −1 down, 0 where nothing says that it is a growth at all. */
    static int trend(Reading reading, Place place) {
        Quantity quantity = place.quantity();
        if (quantity.sign() != Quantity.Sign.NONE) {
            return quantity.sign() == Quantity.Sign.PLUS ? 1 : -1;
        }
        Integer own = own(reading, place);
        if (own != null) {
            return own;
        }
        Found<Integer> behind = behind(reading, place);
        if (behind != null) {
            return behind.meaning();
        }
        List<Found<Integer>> before =
                reading.trends.between(Math.max(place.leftFrom(), place.from() - REACH), qualifierFree(place));
        for (int index = before.size() - 1; index >= 0; index--) {
            // "rose less, by 6 %" has risen.
            if (!reading.isAny(before.get(index).from(), COMPARATIVES)) {
                return before.get(index).meaning();
            }
        }
        if (isComparedFactor(reading, place) || isListed(reading, place)) {
            return 1;
        }
        return isOr(reading, place) ? ofIncrease(reading, place) : 0;
    }

    /** "more than 20 %" is no "more". */
    private static int qualifierFree(Place place) {
        return place.quantity().wordingFrom();
    }

    private static @Nullable Integer own(Reading reading, Place place) {
        Quantity quantity = place.quantity();
        if (quantity.kind() != Quantity.Kind.FACTOR) {
            return null;
        }
        Found<Integer> itself = reading.trends.at(quantity.from());
        if (itself != null && itself.from() == quantity.from()) {
            return itself.meaning();
        }
        boolean isVerb = reading.words.factors.at(reading.tokens, quantity.from()) != null
                && !reading.is(quantity.from(), "twice");
        boolean isHyphened = reading.is(quantity.to(), "-")
                && !reading.tokens.get(quantity.to()).isSpaced();
        return isVerb && !isHyphened ? 1 : null;
    }

    private static @Nullable Found<Integer> behind(Reading reading, Place place) {
        int at = place.to();
        int noun = behindYearly(reading, at);
        if (noun > at && reading.isAny(noun, NOUNS)) {
            return reading.trends.at(noun);
        }
        if (reading.isAny(at, Set.of("year-on-year", "on-year", ","))) {
            return null;
        }
        Found<Integer> trend = reading.trends.at(at);
        return trend != null
                ? trend
                : reading.is(at, "on") ? null : reading.is(at, "-") ? reading.trends.at(at + 1) : null;
    }

    /** Behind the "year-on-year" of "a 34 % year-on-year rise". */
    private static int behindYearly(Reading reading, int at) {
        for (List<String> words : YEARLY) {
            boolean isThere = true;
            for (int i = 0; i < words.size(); i++) {
                isThere = isThere && reading.is(at + i, words.get(i));
            }
            if (isThere) {
                return at + words.size();
            }
        }
        return at;
    }

    /** "one and a half times the figure of 2015" */
    private static boolean isComparedFactor(Reading reading, Place place) {
        if (place.quantity().kind() != Quantity.Kind.FACTOR) {
            return false;
        }
        return reading.periods.between(place.to(), Math.min(place.rightTo(), place.to() + 7)).stream()
                        .anyMatch(it -> it.kind() == PeriodMention.Kind.BASE)
                && reading.isAny(place.to(), Set.of("the", "that", "what", "last", "its"));
    }

    /** "increased by $21.8 million or 30.4 percent" */
    private static boolean isOr(Reading reading, Place place) {
        Quantity before = reading.quantities.at(place.leftFrom() - 1);
        return before != null
                && before.kind() == Quantity.Kind.MONEY
                && place.from() - place.leftFrom() <= 2
                && reading.isAny(place.leftFrom(), Set.of("or", ",", "("));
    }

    private static int ofIncrease(Reading reading, Place place) {
        Quantity before = Objects.requireNonNull(reading.quantities.at(place.leftFrom() - 1));
        boolean isBy = reading.isAny(before.wordingFrom() - 1, Set.of("by", "of"));
        Found<Integer> trend =
                reading.trends.lastBetween(Math.max(place.sentence().from(), before.from() - REACH), before.from());
        return isBy && trend != null ? trend.meaning() : 0;
    }

    /** The second and third of "growth was 12.7, 27.7 and 37.9 percent". */
    private static boolean isListed(Reading reading, Place place) {
        boolean isBehind = place.index() > 0
                && place.from() - place.leftFrom() <= 1
                && reading.isAny(place.leftFrom(), Set.of(",", "and"));
        if (!isBehind) {
            return false;
        }
        Quantity before = reading.quantities.at(place.leftFrom() - 1);
        return before != null
                && before.kind() == place.quantity().kind()
                && reading.trends.isAnyBetween(Math.max(place.sentence().from(), before.from() - 12), before.from());
    }
}
