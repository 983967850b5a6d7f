package io.dyad.extract;

import io.dyad.extract.CountryWords.Kind;
import io.dyad.extract.CountryWords.Named;
import io.dyad.extract.Phrases.Found;
import io.dyad.extract.Sentences.Sentence;
import io.dyad.period.Period;
import io.dyad.period.PeriodBasis;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reader keeps in mind from one sentence to the next: of whom the text speaks, about what and when. */
final class Scene {

    private static final Set<String> PLACES = Set.of("in", "at", "near", "outside");
    private static final Set<String> COUNTERPART = Set.of("with", "to", "from", "against");
    private static final int DATELINE = 12;

    private final Reading reading;

    /** The country whose text this is. */
    final @Nullable String home;

    /** All countries of the text, the first named first. */
    final Set<String> countries = new LinkedHashSet<>();

    /** The two of whom was spoken last. */
    @Nullable String one;

    @Nullable String other;

    /** Whose trade with the other it is; elliptic "exports" are his. */
    @Nullable String reporter;

    @Nullable Topic topic;

    /** Why the last topic was left, where it was. */
    @Nullable String blocked;

    @Nullable Period period;

    PeriodBasis basis = PeriodBasis.UNSTATED;

    /** Topic and origin of the last figure, and the country against which those of its list stand. */
    @Nullable Topic flow;

    /** The last topic of money, for amounts behind a count. */
    @Nullable Topic money;

    /** The last period of each topic: "a year earlier" counts from its own. */
    final Map<Topic, Period> periods = new EnumMap<>(Topic.class);

    @Nullable String origin;

    @Nullable String anchor;

    /** The sentence in which the period was found. */
    int periodSentence = -10;

    boolean isPeriodAsOf;

    /** The last sentence that gave the value of projects as capital invested. */
    int investedSentence = -10;

    List<String> currencies = List.of();

    /** The two of the last figure, and whether it was one of trade. */
    @Nullable String figureOne;

    @Nullable String figureOther;

    boolean isFigureOfTrade;

    /** The partners of the last row of numbers, and against whom they stand. */
    List<String> row = List.of();

    @Nullable String rowAgainst;

    Scene(Reading reading, @Nullable String givenHome, List<String> titled) {
        this.reading = reading;
        Map<String, Integer> sentences = new LinkedHashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (Sentence sentence : reading.sentences) {
            Set<String> here = new LinkedHashSet<>();
            for (Found<Named> name : reading.names.between(sentence.from(), sentence.to())) {
                if (Reading.isCountry(name) && isCounterpart(name)) {
                    sentences.putIfAbsent(name.meaning().country(), 0);
                } else if (Reading.isCountry(name)) {
                    (isPlace(name) ? places : sentences)
                            .merge(
                                    name.meaning().country(),
                                    here.add(name.meaning().country()) ? 1 : 0,
                                    Integer::sum);
                }
            }
        }
        countries.addAll(sentences.keySet());
        if (countries.size() < 2) {
            countries.addAll(places.keySet());
        }
        if (countries.size() < 2) {
            countries.addAll(titled);
        }
        this.home = givenHome != null ? givenHome : home(sentences);
        List<String> first = new ArrayList<>(countries);
        if (givenHome != null) {
            first.remove(givenHome);
            first.add(0, givenHome);
        } else if (this.home != null && first.size() > 2) {
            first.remove(this.home);
            first.add(0, this.home);
        }
        one = first.isEmpty() ? null : first.get(0);
        other = first.size() < 2 ? null : first.get(1);
    }

    /** A city says where something happened, not who trades. */
    boolean isPlace(Found<Named> name) {
        if (name.meaning().kind() != Kind.CAPITAL) {
            return false;
        }
        boolean isIn = reading.isAny(name.from() - 1, PLACES);
        boolean isEvent =
                reading.isAny(name.to(), Set.of("forum", "summit", "talks", "conference", "expo", "fair", "meeting"));
        return isIn || isEvent || isDateline(name);
    }

    /** "with Jordan", "to Germany": of the other side, not of the text's own. */
    private boolean isCounterpart(Found<Named> name) {
        boolean isOwner = reading.isAny(
                name.to(), Set.of("capital", "participation", "investment", "money", "owners", "shareholders"));
        return !isOwner && COUNTERPART.contains(Directions.preposition(reading, name));
    }

    private boolean isDateline(Found<Named> name) {
        boolean isAtStart = name.from() < DATELINE && name.from() <= 2;
        return isAtStart
                && ((reading.isAny(name.to(), Set.of("-", ".", ":", "(", "/"))
                                && !reading.is(name.to(), "'s")
                                && isSpacedDash(name.to()))
                        || (reading.is(name.to(), ",") && reading.periods.at(name.to() + 1) != null));
    }

    /** "Astana-Seoul" is no dateline. */
    private boolean isSpacedDash(int at) {
        return !reading.is(at, "-") || reading.tokens.get(at).isSpaced();
    }

    /** The country of the dateline where the text speaks of it, else the one that most sentences name. */
    private @Nullable String home(Map<String, Integer> sentences) {
        String dateline = reading.names.between(0, Math.min(DATELINE, reading.tokens.size())).stream()
                .filter(it -> it.meaning().kind() == Kind.CAPITAL && isDateline(it))
                .map(it -> it.meaning().country())
                .findFirst()
                .orElse("");
        if (sentences.containsKey(dateline)) {
            return dateline;
        }
        String best = null;
        for (Map.Entry<String, Integer> country : sentences.entrySet()) {
            if (best == null || country.getValue() > sentences.getOrDefault(best, 0)) {
                best = country.getKey();
            }
        }
        return best;
    }

    void speakOf(String first, String second) {
        one = first;
        other = second;
    }

    boolean isFigureOf(String first, String second) {
        return (first.equals(figureOne) && second.equals(figureOther))
                || (first.equals(figureOther) && second.equals(figureOne));
    }

    boolean isOfPair(String country) {
        return country.equals(one) || country.equals(other);
    }

    /** The other of the two of whom was spoken last; null unless the country is one of them. */
    @Nullable String otherThan(String country) {
        if (country.equals(one)) {
            return other;
        }
        return country.equals(other) ? one : null;
    }

    /** Of the currencies that a word stands for, the one of a country in question; empty where several are left. */
    @Nullable String currency(List<String> currencies, List<String> pair) {
        if (currencies.size() == 1) {
            return currencies.get(0);
        }
        List<String> order = new ArrayList<>();
        if (reporter != null) {
            order.add(reporter);
        }
        if (home != null) {
            order.add(home);
        }
        order.retainAll(pair);
        order.addAll(pair);
        order.addAll(countries);
        return order.stream()
                .flatMap(it -> reading.words.countries.currencyOf(it).stream())
                .filter(currencies::contains)
                .findFirst()
                .orElse(null);
    }
}
