package io.dyad.extract;

import io.dyad.extract.CountryWords.Kind;
import io.dyad.extract.CountryWords.Named;
import io.dyad.extract.Phrases.Found;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose trade with the other it is, of two that trade: elliptic "exports" in what follows are his. */
final class Reporters {

    private Reporters() {}

    static @Nullable String of(Reading reading, Place place, Pairs.Two two, @Nullable String home) {
        for (Found<Named> name : reading.names.between(place.namesFrom(), place.from())) {
            String country = name.meaning().country();
            boolean isOne = country.equals(two.one());
            if (!isOne && !country.equals(two.other())) {
                continue;
            }
            if (Directions.preposition(reading, name).equals("with")
                    && name.meaning().kind() != Kind.PEOPLE) {
                return isOne ? two.other() : two.one();
            }
            if (reading.isAny(name.to(), Set.of("'s", "'"))) {
                return country;
            }
        }
        boolean isHome = two.one().equals(home) || two.other().equals(home);
        return isHome ? home : two.one();
    }
}
