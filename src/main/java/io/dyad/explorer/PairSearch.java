package io.dyad.explorer;

import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.pair.Pair;
import io.dyad.pair.Pairs;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds two countries in one line of text: "kazakhstan korea", "South Korea and Kazakhstan", "KAZ-KOR". */
@ApplicationScoped
class PairSearch {

    private static final int MOST = 8;
    private static final int CANDIDATES = 60;
    private static final int MOST_COMPARED = 400;
    private static final int SHOWN_ALONE = 4;
    private static final int CODE = 2;
    private static final int LONGEST = 120;

    /** What people write between two countries. */
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:and|vs?\\.?|with|to)\\s+|\\s*[-–—/,;&+|]\\s*");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What people add to the two, and none of these is a country. */
    private static final Pattern BESIDE =
            Pattern.compile("(?i)\\b(?:bilateral|trade|turnover|exports?|imports?|investments?|between)\\b");

    private final Countries countries;
    private final Known known;

    /** Which of some pairs the store knows. */
    interface Known {
        Set<Pair> among(Collection<Pair> pairs);
    }

    @Inject
    PairSearch(Countries countries, Pairs pairs, Revisions revisions) {
        this(countries, it -> pairs.knownAmong(it, revisions.current().number()));
    }

    PairSearch(Countries countries, Known known) {
        this.countries = countries;
        this.known = known;
    }

    /** The pair if the text can mean only one. */
    Optional<Search.Hit> only(Search search) {
        return search.found().size() == 1 ? Optional.of(search.found().get(0)) : Optional.empty();
    }

    Search search(String typed) {
        String text = SPACE.matcher(typed.strip()).replaceAll(" ");
        String named =
                SPACE.matcher(BESIDE.matcher(text).replaceAll(" ").strip()).replaceAll(" ");
        if (text.isEmpty()) {
            return Search.NOTHING;
        }
        if (text.length() > LONGEST) {
            return Search.nothing("", "That is too long for two countries.");
        }
        List<Halves> all = halves(named);
        List<Halves> sure = all.stream().filter(this::isSure).toList();
        Set<Search.Hit> hits = new LinkedHashSet<>();
        for (Halves halves : sure.isEmpty() ? all : sure) {
            List<Country> second = candidates(halves.second(), halves.first());
            candidates(halves.first(), halves.second())
                    .forEach(one -> second.stream()
                            .filter(other -> !other.equals(one))
                            .map(other -> hit(one, other))
                            .forEach(hits::add));
        }
        List<Search.Hit> found = knownFirst(hits).stream().limit(MOST).toList();
        return found.isEmpty() ? ofOne(text, named) : Search.of(text, found);
    }

    /** The order stays among those that the store has something of, and among the others. */
    private List<Search.Hit> knownFirst(Set<Search.Hit> hits) {
        if (hits.size() < 2) {
            return List.copyOf(hits);
        }
        List<Search.Hit> compared = hits.stream().limit(MOST_COMPARED).toList();
        Set<Pair> ofAny =
                known.among(compared.stream().map(it -> Pair.parse(it.pair())).toList());
        return compared.stream()
                .sorted(Comparator.comparing(it -> !ofAny.contains(Pair.parse(it.pair()))))
                .toList();
    }

    private static Search.Hit hit(Country one, Country other) {
        return new Search.Hit(Pair.of(one.alpha3(), other.alpha3()).toString(), one.name(), other.name());
    }

    private record Halves(String first, String second) {}

    /** At what people write between two countries where there is such, else between any two words. */
    private static List<Halves> halves(String text) {
        List<Halves> halves = new ArrayList<>();
        var between = BETWEEN.matcher(text);
        while (between.find()) {
            halves.add(new Halves(text.substring(0, between.start()), text.substring(between.end())));
        }
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            halves.add(new Halves(text.substring(0, i), text.substring(i + 1)));
        }
        return halves.stream()
                .filter(it -> !it.first.isBlank() && !it.second.isBlank())
                .toList();
    }

    /**
     * Whoever types a whole name means it, and no name that begins so. Beside a name two letters are rather the beginning
     * of another than a code.
     */
    private List<Country> candidates(String text, String other) {
        Optional<Country> exact = text.length() == CODE && other.length() > CODE + 1 ? Optional.empty() : exact(text);
        return exact.map(List::of)
                .orElseGet(
                        () -> text.length() > Countries.LONGEST_TEXT ? List.of() : countries.search(text, CANDIDATES));
    }

    private boolean isSure(Halves halves) {
        return candidates(halves.first, halves.second).size() == 1
                && exact(halves.first).isPresent()
                && candidates(halves.second, halves.first).size() == 1
                && exact(halves.second).isPresent();
    }

    private Optional<Country> exact(String text) {
        try {
            return Optional.of(countries.resolve(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Search ofOne(String text, String named) {
        List<Country> may = candidates(named, "").stream().limit(SHOWN_ALONE).toList();
        String problem = switch (may.size()) {
            case 0 -> "No two countries are called so. Type two names or codes, such as “kazakhstan korea”.";
            case 1 -> "That is one country, " + may.get(0).name() + ". Which is the other?";
            default -> "That may be several countries. Which is meant, and which is the other?";
        };
        return new Search(
                text,
                List.of(),
                may.stream().map(it -> new Search.One(it.alpha3(), it.name())).toList(),
                problem);
    }
}
