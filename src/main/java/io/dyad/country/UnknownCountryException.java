package io.dyad.country;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A text that names no country, with the countries whose names are near. */
public final class UnknownCountryException extends CountryNotResolvedException {

    private UnknownCountryException(String message, List<Country> suggestions) {
        super(message, suggestions);
    }

    static UnknownCountryException of(String text, List<Country> suggestions) {
        return new UnknownCountryException(
                "No country is called \"" + text.strip() + "\"; " + hint(suggestions), suggestions);
    }

    /** @param kind what the text names instead, such as "a group of countries" */
    static UnknownCountryException notACountry(String text, String kind) {
        return new UnknownCountryException("\"" + text.strip() + "\" is not a country but " + kind + ".", List.of());
    }

    static UnknownCountryException onlyACounterpart(String text) {
        return new UnknownCountryException(
                "\"" + text.strip() + "\" is not a country: " + Countries.WORLD + " can only be a counterpart.",
                List.of());
    }

    static UnknownCountryException empty() {
        return new UnknownCountryException("An empty text names no country.", List.of());
    }

    /** The text is not repeated: it may be megabytes. */
    static UnknownCountryException tooLong(int longest) {
        return new UnknownCountryException(
                "No country's name or code is longer than " + longest + " characters.", List.of());
    }

    /** At most three, the nearest first. */
    public List<Country> suggestions() {
        return candidates();
    }

    private static String hint(List<Country> suggestions) {
        return suggestions.isEmpty()
                ? "use a name or an ISO 3166-1 code, such as Kazakhstan or KAZ."
                : "did you mean " + listed(suggestions) + "?";
    }

    private static String listed(List<Country> suggestions) {
        return suggestions.stream()
                .map(country -> country.name() + " (" + country.alpha3() + ")")
                .collect(joining(" or "));
    }
}
