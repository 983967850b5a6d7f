package io.dyad.country;

import java.util.Locale;
import java.util.Optional;

/** Today's alpha-3 codes, whatever the year. */
record Alpha3Codes(Countries countries) implements CodeSystem {

    @Override
    public String name() {
        return "iso3";
    }

    @Override
    public Optional<Area> area(String code, int year) {
        return countries.byAlpha3(code.strip().toUpperCase(Locale.ROOT)).map(Area::of);
    }
}
