package io.dyad.explorer;

import io.dyad.country.Countries;
import io.dyad.country.Country;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the page of contradictions together from what the store holds now. */
@ApplicationScoped
class DisagreementPageReader {

    private static final int MOST_SHOWN = 50;

    private final Contradictions contradictions;
    private final Countries countries;
    private final Calls calls;

    DisagreementPageReader(Contradictions contradictions, Countries countries, Calls calls) {
        this.contradictions = contradictions;
        this.countries = countries;
        this.calls = calls;
    }

    /**
     * The strongest contradictions.
     *
     * @param typed a country by code or name; empty for all
     * @param kind what is no kind counts as all
     */
    DisagreementPage page(String typed, @Nullable String kind, String language) {
        String chosen = kind == null || !Contradiction.KINDS.containsKey(kind) ? "" : kind;
        Country country;
        try {
            country = typed.isBlank() ? null : countries.resolve(typed);
        } catch (IllegalArgumentException e) {
            return page(typed, null, chosen, Contradictions.Found.notSearched(String.valueOf(e.getMessage())));
        }
        String code = country == null ? null : country.alpha3();
        return page(
                country == null ? "" : country.nameIn(language),
                code,
                chosen,
                contradictions.ofCountry(code, chosen.isEmpty() ? null : chosen, MOST_SHOWN, language));
    }

    private DisagreementPage page(String country, @Nullable String code, String kind, Contradictions.Found found) {
        String asked = (code == null ? "" : "&country=" + code) + (kind.isEmpty() ? "" : "&kind=" + kind);
        return new DisagreementPage(
                country,
                kinds(kind),
                found,
                calls.of("/v1/disagreements" + (asked.isEmpty() ? "" : "?" + asked.substring(1))));
    }

    private static List<Option> kinds(String chosen) {
        return Stream.concat(
                        Stream.of(new Option("", "All kinds", chosen.isEmpty())),
                        Contradiction.KINDS.entrySet().stream()
                                .map(it -> new Option(
                                        it.getKey(), it.getValue(), it.getKey().equals(chosen))))
                .toList();
    }
}
