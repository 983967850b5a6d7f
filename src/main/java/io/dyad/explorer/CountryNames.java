package io.dyad.explorer;

import io.dyad.country.Countries;
import io.dyad.pair.Pair;
import jakarta.enterprise.context.ApplicationScoped;

/** What countries are called in the reader's language. */
@ApplicationScoped
class CountryNames {

    private final Countries countries;

    CountryNames(Countries countries) {
        this.countries = countries;
    }

    /** The name of a code; the code itself where it is no country's. */
    String of(String code, String language) {
        return countries.byAlpha3(code).map(it -> it.nameIn(language)).orElse(code);
    }

    String of(Pair pair, String language) {
        return of(pair.first(), language) + " and " + of(pair.second(), language);
    }
}
