package io.dyad.country;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which countries a text names: none, one, or several if the name is ambiguous. */
final class NameIndex {

    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}|[0-9]{1,3}");

    private final Map<String, Country> codes = new HashMap<>();
    private final Map<String, List<Country>> names = new HashMap<>();
    private final Map<String, String> notCountries = new HashMap<>();

    NameIndex(CountryTable table) {
        table.countries().forEach(named -> addCodes(named.country()));
        // What comes first wins: what we declare, then English and aliases, then the other languages.
        table.file().ambiguous().forEach(this::addAmbiguity);
        table.file().notCountries().forEach(this::addNotCountries);
        addNames(table.countries(), NamedCountry::known);
        addNames(table.countries(), NamedCountry::foreign);
    }

    private void addCodes(Country country) {
        Stream.of(country.alpha3(), country.alpha2(), country.m49())
                .filter(Objects::nonNull)
                .forEach(code -> codes.put(code, country));
    }

    private void addAmbiguity(AliasFile.Ambiguity ambiguity) {
        List<Country> candidates = ambiguity.countries().stream()
                .map(alpha3 -> Objects.requireNonNull(codes.get(alpha3), alpha3))
                .sorted(Comparator.comparing(Country::alpha3))
                .toList();
        ambiguity.names().forEach(name -> names.put(Spelling.of(name).key(), candidates));
    }

    /** With no candidate, so that no looser reading of the name finds one. */
    private void addNotCountries(String kind, List<String> these) {
        for (String name : these) {
            String key = Spelling.of(name).key();
            notCountries.put(key, kind);
            names.put(key, List.of());
        }
    }

    private void addNames(List<NamedCountry> countries, Function<NamedCountry, List<Spelling>> which) {
        Map<String, Set<Country>> sharing = new HashMap<>();
        for (NamedCountry named : countries) {
            for (Spelling name : which.apply(named)) {
                sharing.computeIfAbsent(name.key(), key -> new LinkedHashSet<>())
                        .add(named.country());
            }
        }
        sharing.forEach((key, these) -> names.putIfAbsent(key, List.copyOf(these)));
    }

    /** Sorted by alpha-3; the pseudo-area can be among them. */
    List<Country> find(String text) {
        Optional<Country> coded = byCode(text.strip());
        return coded.isPresent() ? List.of(coded.get()) : named(text);
    }

    Optional<Country> byAlpha3(String alpha3) {
        return Optional.ofNullable(codes.get(alpha3))
                .filter(country -> country.alpha3().equals(alpha3));
    }

    private Optional<Country> byCode(String text) {
        if (!CODE.matcher(text).matches()) {
            return Optional.empty();
        }
        boolean number = Character.isDigit(text.charAt(0));
        String code = number ? "0".repeat(3 - text.length()) + text : text.toUpperCase(Locale.ROOT);
        return Optional.ofNullable(codes.get(code));
    }

    /** As {@link #find}, but not by a code. */
    List<Country> named(String name) {
        return first(names, Spelling.of(name)).orElse(List.of());
    }

    /** What the text names if we know it and it is no country, such as "a group of countries". */
    Optional<String> kindOfNotCountry(String text) {
        return first(notCountries, Spelling.of(text));
    }

    private static <T> Optional<T> first(Map<String, T> values, Spelling spelling) {
        return spelling.keys().map(values::get).filter(Objects::nonNull).findFirst();
    }
}
