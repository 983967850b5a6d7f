package io.dyad.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.dyad.country.Countries;
import io.dyad.country.Country;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What countries and other partners are called in texts. */
final class CountryWords {

    /** What a name stands for. */
    record Named(Kind kind, String country) {}

    enum Kind {
        NAME,
        /** Kazakh, Kazakhs. */
        PEOPLE,
        CAPITAL,
        /** Who speaks for the country. */
        LEADER,
        /** Several countries; no partner of a pair. */
        GROUP,
        /** A part of a country. */
        PART,
        /** A sea, a bank: nothing of the kind. */
        OTHER
    }

    private static final int SHORTEST_NAME = 4;

    final Phrases<Named> names = new Phrases<>();
    final Set<String> partWords;
    private final Countries countries;
    private final Map<String, String> currencies = new HashMap<>();

    CountryWords(Countries countries) {
        this.countries = countries;
        Yaml partners = Yaml.read("partners.yaml");
        partWords = new HashSet<>(partners.texts("part-words"));
        Yaml words = Yaml.read("countries.yaml");
        words.root().properties().forEach(it -> addWords(it.getKey(), it.getValue()));
        countries.all().forEach(this::addNames);
        partners.texts("groups").forEach(it -> names.add(it, new Named(Kind.GROUP, "")));
        partners.texts("others").forEach(it -> names.add(it, new Named(Kind.OTHER, "")));
        partners.texts("parts").forEach(it -> names.add(it, new Named(Kind.PART, "")));
    }

    private void addWords(String alpha3, JsonNode words) {
        if (countries.byAlpha3(alpha3).isEmpty()) {
            throw new IllegalStateException("extract/countries.yaml: " + alpha3 + " is no country");
        }
        Yaml.texts(words.path("also")).forEach(it -> names.add(it, new Named(Kind.NAME, alpha3)));
        Yaml.texts(words.path("people")).forEach(it -> names.add(it, new Named(Kind.PEOPLE, alpha3)));
        Yaml.texts(words.path("capital")).forEach(it -> names.add(it, new Named(Kind.CAPITAL, alpha3)));
        Yaml.texts(words.path("leader")).forEach(it -> names.add(it, new Named(Kind.LEADER, alpha3)));
    }

    /** Short codes among the aliases are words of other languages too often. */
    private void addNames(Country country) {
        Named named = new Named(Kind.NAME, country.alpha3());
        if (country.alpha2() != null) {
            currency(country.alpha2()).ifPresent(it -> currencies.put(country.alpha3(), it));
        }
        List<String> all = new java.util.ArrayList<>(country.aliases());
        all.add(country.name());
        all.add(country.name().replaceAll("\\s*\\([^)]*\\)", ""));
        all.stream().filter(CountryWords::isEnglish).forEach(it -> names.add(it, named));
    }

    private static boolean isEnglish(String name) {
        boolean isLatin = name.codePoints()
                .filter(Character::isLetter)
                .allMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.LATIN);
        boolean isAcronym = name.equals(name.toUpperCase(Locale.ROOT));
        return isLatin && (name.length() >= SHORTEST_NAME || (isAcronym && name.length() == 3));
    }

    private static Optional<String> currency(String alpha2) {
        try {
            return Optional.ofNullable(Currency.getInstance(new Locale("", alpha2)))
                    .map(Currency::getCurrencyCode);
        } catch (IllegalArgumentException hasNone) {
            return Optional.empty();
        }
    }

    Optional<String> currencyOf(String alpha3) {
        return Optional.ofNullable(currencies.get(alpha3));
    }

    Optional<Country> country(String alpha3) {
        return countries.byAlpha3(alpha3);
    }
}
