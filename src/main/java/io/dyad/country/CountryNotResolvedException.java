package io.dyad.country;

import java.util.List;

/** A text that does not name exactly one country; the message is a sentence for the caller. */
public abstract sealed class CountryNotResolvedException extends IllegalArgumentException
        permits AmbiguousCountryException, UnknownCountryException {

    private final transient List<Country> candidates;

    CountryNotResolvedException(String message, List<Country> candidates) {
        super(message);
        this.candidates = List.copyOf(candidates);
    }

    /** The countries that may have been meant; empty when nothing is near. */
    public List<Country> candidates() {
        return candidates;
    }
}
