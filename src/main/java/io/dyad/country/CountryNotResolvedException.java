package io.dyad.country;

import io.dyad.vocabulary.UnknownWordException;
import java.util.List;

/** A text that does not name exactly one country; the message is a sentence for the caller. */
public abstract sealed class CountryNotResolvedException extends UnknownWordException
        permits AmbiguousCountryException, UnknownCountryException {

    private final transient List<Country> candidates;

    CountryNotResolvedException(String message, List<Country> candidates) {
        super(message, candidates.stream().map(Country::alpha3).toList());
        this.candidates = List.copyOf(candidates);
    }

    /** The countries that may have been meant; empty when nothing is near. */
    public List<Country> candidates() {
        return candidates;
    }
}
