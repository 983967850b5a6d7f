package io.dyad.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The countries whose English names or aliases are a few typing errors away from a text. */
final class Typos {

    private final List<Spelled> spelled = new ArrayList<>();

    private record Spelled(String name, Country country) {}

    Typos(CountryTable table, NameIndex index) {
        for (NamedCountry named : table.countries()) {
            named.known().forEach(name -> add(name, named.country()));
        }
        for (AliasFile.Ambiguity ambiguity : table.file().ambiguous()) {
            ambiguity.names().forEach(name -> index.find(name).forEach(country -> add(Spelling.of(name), country)));
        }
    }

    private void add(Spelling name, Country country) {
        if (!country.isWorld()) {
            name.comparable().forEach(comparable -> spelled.add(new Spelled(comparable, country)));
        }
    }

    /** The nearest first. */
    List<Country> nearest(String text, int limit) {
        List<String> typed = Spelling.of(text).comparable();
        Map<Country, Integer> distances = new LinkedHashMap<>();
        for (Spelled candidate : spelled) {
            typed.stream()
                    .map(typing -> distance(typing, candidate.name()))
                    .filter(distance -> distance >= 0)
                    .forEach(distance -> distances.merge(candidate.country(), distance, Math::min));
        }
        return distances.entrySet().stream()
                .sorted(Map.Entry.<Country, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().alpha3()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Negative when the two are too far apart. */
    private static int distance(String text, String name) {
        int allowed = allowed(Math.min(text.length(), name.length()));
        boolean hopeless = allowed == 0 || Math.abs(text.length() - name.length()) > allowed;
        return hopeless ? -1 : new DamerauLevenshteinDistance(allowed).apply(text, name);
    }

    /** Three letters are a code, and every code is one error away from another: "XXX" must not suggest any. */
    private static int allowed(int letters) {
        if (letters < 4) {
            return 0;
        }
        return letters < 7 ? 1 : 2;
    }
}
