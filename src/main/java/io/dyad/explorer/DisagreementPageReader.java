package io.dyad.explorer;

import io.dyad.country.Countries;
import io.dyad.country.Country;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the page of contradictions together from what the store holds now. */
@ApplicationScoped
class DisagreementPageReader {

    private static final int MOST_SHOWN = 50;

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("", "All kinds");
        KINDS.put("mirror", "Exports of the one, imports of the other");
        KINDS.put("press-official", "A statement, and statistics");
        KINDS.put("growth", "A stated growth, and the one between the levels");
    }

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
        String chosen = kind != null && KINDS.containsKey(kind) ? kind : "";
        try {
            Country country = typed.isBlank() ? null : countries.resolve(typed);
            String code = country == null ? null : country.alpha3();
            Contradictions.Found found =
                    contradictions.ofCountry(code, chosen.isEmpty() ? null : chosen, MOST_SHOWN, language);
            return page(country == null ? "" : country.nameIn(language), code, chosen, found);
        } catch (IllegalArgumentException e) {
            return page(typed, null, chosen, new Contradictions.Found(List.of(), false, e.getMessage()));
        }
    }

    private DisagreementPage page(String country, @Nullable String code, String kind, Contradictions.Found found) {
        String asked = (code == null ? "" : "&country=" + code) + (kind.isEmpty() ? "" : "&kind=" + kind);
        return new DisagreementPage(
                country,
                KINDS.entrySet().stream()
                        .map(it -> new CountryPage.Option(
                                it.getKey(), it.getValue(), it.getKey().equals(kind)))
                        .toList(),
                found.lines(),
                found.isCut(),
                found.nothing(),
                calls.of("/v1/disagreements" + (asked.isEmpty() ? "" : "?" + asked.substring(1))));
    }
}
