package io.dyad.country;

import org.jspecify.annotations.Nullable;

/**
 * What a code of a publisher's own list stands for.
 *
 * @param country alpha-3; {@code WLD} for the world; null where it is no country of today
 * @param name as the list has it
 */
public record Area(Kind kind, @Nullable String country, String name) {

    public enum Kind {
        COUNTRY,
        /** All partners together. */
        WORLD,
        /** What no country was named for: areas not elsewhere specified, bunkers, free zones. */
        RESIDUAL,
        /** Several countries: a union, a region. */
        GROUP,
        /** A country that is no more, whose figures are not those of its successor. */
        DISSOLVED
    }

    static Area of(Country country) {
        return new Area(country.isWorld() ? Kind.WORLD : Kind.COUNTRY, country.alpha3(), country.name());
    }
}
