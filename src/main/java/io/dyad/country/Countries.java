package io.dyad.country;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** All countries, and the way from a text to one of them. */
@ApplicationScoped
public class Countries {

    /** The pseudo-area that stands for all countries together: a counterpart, never a country. */
    public static final String WORLD = "WLD";

    /** The longest name we know has 73 (Hong Kong in full). */
    public static final int LONGEST_TEXT = 100;

    /** The languages that countries have names in, as tags. */
    public static final List<String> LANGUAGES = IcuNames.LANGUAGES;

    private static final int SUGGESTIONS = 3;

    private final List<Country> all;
    private final NameIndex index;
    private final Typos typos;
    private final CountrySearch search;

    @Inject
    Countries(CountryTable table) {
        all = table.countries().stream()
                .map(NamedCountry::country)
                .filter(country -> !country.isWorld())
                .toList();
        index = new NameIndex(table);
        typos = new Typos(table, index);
        search = new CountrySearch(table, index, typos);
    }

    /** For code that runs without a container. */
    public static Countries load() {
        return new Countries(new CountryTable());
    }

    /** The 249 of ISO 3166-1 and Kosovo, by alpha-3; without the pseudo-area. */
    public List<Country> all() {
        return all;
    }

    /** By the exact upper-case code; the pseudo-area included. */
    public Optional<Country> byAlpha3(String alpha3) {
        return index.byAlpha3(alpha3);
    }

    /**
     * The country that a code, a name in any of our languages or an alias stands for; never the pseudo-area.
     *
     * @throws CountryNotResolvedException if it stands for none or for several
     */
    public Country resolve(String text) {
        Country country = resolveCounterpart(text);
        if (country.isWorld()) {
            throw UnknownCountryException.onlyACounterpart(text);
        }
        return country;
    }

    /** As {@link #resolve}, and "WLD" or "World" is the pseudo-area. */
    public Country resolveCounterpart(String text) {
        refuseTooLong(text);
        List<Country> found = index.find(text);
        return switch (found.size()) {
            case 0 -> throw unknown(text);
            case 1 -> found.get(0);
            default -> throw new AmbiguousCountryException(text, found);
        };
    }

    private UnknownCountryException unknown(String text) {
        if (text.isBlank()) {
            return UnknownCountryException.empty();
        }
        return index.kindOfNotCountry(text)
                .map(kind -> UnknownCountryException.notACountry(text, kind))
                .orElseGet(() -> UnknownCountryException.of(text, typos.nearest(text, SUGGESTIONS)));
    }

    /** By a name or an alias, never a code; empty if it is no one's or several countries'; the pseudo-area included. */
    Optional<Country> byName(String name) {
        List<Country> found = index.named(name);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * What a text being typed may mean, the best first: an exact code or name, then names that begin with it, that have
     * a word that does, that contain it, and that are a typing error away. All candidates of an ambiguous name are exact.
     */
    public List<Country> search(String query, int limit) {
        refuseTooLong(query);
        return search.search(query, limit);
    }

    private static void refuseTooLong(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw UnknownCountryException.tooLong(LONGEST_TEXT);
        }
    }
}
