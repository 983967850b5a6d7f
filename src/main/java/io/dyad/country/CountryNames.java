package io.dyad.country;

import java.util.Optional;

/**
 * The names and aliases of today's countries, whatever the year.
 *
 * <p>Without codes: in a column of names, "NA" says that none was given, not Namibia.
 */
record CountryNames(Countries countries) implements CodeSystem {

    @Override
    public String name() {
        return "names";
    }

    @Override
    public Optional<Area> area(String code, int year) {
        return countries.byName(code).map(Area::of);
    }
}
