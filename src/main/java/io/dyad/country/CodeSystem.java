package io.dyad.country;

import java.util.Optional;

/** A publisher's own codes for countries and other areas; the same number means another country in the next system. */
public interface CodeSystem {

    /** As it is asked for, such as "un-comtrade". */
    String name();

    /**
     * What a code stands for in a figure of that year. Blanks around it and zeros before it are insignificant: "036 " is
     * 36.
     *
     * @return empty if the list has no such code, or had none in that year: never a guess
     */
    Optional<Area> area(String code, int year);
}
