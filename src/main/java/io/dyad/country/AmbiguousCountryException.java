package io.dyad.country;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A name that several countries share, such as "Korea"; its candidates are sorted by alpha-3. */
public final class AmbiguousCountryException extends CountryNotResolvedException {

    AmbiguousCountryException(String text, List<Country> candidates) {
        super("\"" + text.strip() + "\" is ambiguous: " + listed(candidates) + ".", candidates);
    }

    private static String listed(List<Country> candidates) {
        return candidates.stream()
                .map(country -> country.alpha3() + " (" + country.name() + ")")
                .collect(joining(", "));
    }
}
