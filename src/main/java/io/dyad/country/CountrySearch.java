package io.dyad.country;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds countries while somebody types: by code or name, then by the beginning of a name, of a word, by any part. */
final class CountrySearch {

    private final List<Searchable> searchables;
    private final NameIndex index;
    private final Typos typos;

    /** In the order of a result. */
    private enum Match {
        WHOLE,
        BEGINNING,
        BEGINNING_OF_WORD,
        PART
    }

    /** @param names the English name, then aliases, then other languages */
    private record Searchable(Country country, List<Set<String>> names) {

        static Searchable of(NamedCountry named) {
            List<Spelling> english = List.of(Spelling.of(named.country().name()));
            return new Searchable(
                    named.country(),
                    Stream.of(english, named.known(), named.foreign())
                            .map(Searchable::typed)
                            .toList());
        }

        /** "St. Lu" and "Saint Lu" both begin "St. Lucia". */
        private static Set<String> typed(List<Spelling> spellings) {
            Set<String> typed = new LinkedHashSet<>();
            spellings.forEach(spelling -> typed.addAll(List.of(spelling.plain(), spelling.full())));
            return typed;
        }

        Stream<Hit> hit(String query) {
            return IntStream.range(0, names.size())
                    .boxed()
                    .flatMap(rarity ->
                            best(names.get(rarity), query).map(match -> new Hit(country, match, rarity)).stream())
                    .min(Hit.ORDER)
                    .stream();
        }

        private static Optional<Match> best(Set<String> names, String query) {
            return names.stream().flatMap(name -> match(name, query).stream()).min(Comparator.naturalOrder());
        }

        private static Optional<Match> match(String name, String query) {
            if (name.startsWith(query)) {
                return Optional.of(name.length() == query.length() ? Match.WHOLE : Match.BEGINNING);
            }
            if (name.contains(" " + query)) {
                return Optional.of(Match.BEGINNING_OF_WORD);
            }
            return name.contains(query) ? Optional.of(Match.PART) : Optional.empty();
        }
    }

    private record Hit(Country country, Match match, int rarity) {

        static final Comparator<Hit> ORDER = Comparator.comparing(Hit::match)
                .thenComparing(Hit::rarity)
                .thenComparing(hit -> hit.country().name());
    }

    CountrySearch(CountryTable table, NameIndex index, Typos typos) {
        this.searchables = table.countries().stream().map(Searchable::of).toList();
        this.index = index;
        this.typos = typos;
    }

    List<Country> search(String query, int limit) {
        String typed = Spelling.of(query).plain();
        return typed.isEmpty()
                ? List.of()
                : Stream.of(index.find(query).stream(), partial(typed), typos.nearest(query, limit).stream())
                        .flatMap(found -> found)
                        .filter(country -> !country.isWorld())
                        .distinct()
                        .limit(limit)
                        .toList();
    }

    private Stream<Country> partial(String typed) {
        return searchables.stream()
                .flatMap(searchable -> searchable.hit(typed))
                .sorted(Hit.ORDER)
                .map(Hit::country);
    }
}
