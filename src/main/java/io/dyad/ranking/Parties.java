package io.dyad.ranking;

import io.dyad.country.Countries;
import io.dyad.country.Group;
import io.dyad.country.Groups;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The way from a text to a country or a group. */
@ApplicationScoped
class Parties {

    private final Countries countries;
    private final Groups groups;

    Parties(Countries countries, Groups groups) {
        this.countries = countries;
        this.groups = groups;
    }

    /** A country where the text stands for one, else a group; the error is the country's. */
    Party resolve(String text) {
        try {
            return Party.of(countries.resolve(text));
        } catch (IllegalArgumentException noCountry) {
            Optional<Group> group = groups.find(text);
            return group.map(Party::of).orElseThrow(() -> noCountry);
        }
    }

    Party ofCountry(String alpha3) {
        return Party.of(countries.byAlpha3(alpha3).orElseThrow());
    }
}
