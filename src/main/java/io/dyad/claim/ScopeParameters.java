package io.dyad.claim;

import io.dyad.http.Lengths;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that say which pairs and indicators a list is about, as they stand in the address. */
public class ScopeParameters {

    /** The pairs of a country, and of them an indicator; null for all countries or indicators. */
    public static ScopeParameters ofCountry(@Nullable String country, @Nullable String indicator) {
        ScopeParameters asked = new ScopeParameters();
        asked.country = country;
        asked.indicator = indicator;
        return asked;
    }

    /** A pair, all of it. */
    public static ScopeParameters ofPair(String pair) {
        ScopeParameters asked = new ScopeParameters();
        asked.pair = pair;
        return asked;
    }

    @RestQuery
    @Parameter(
            description = "Pairs, by commas: two countries in any order and spelling, joined by a hyphen.",
            example = "KAZ-KOR",
            schema = @Schema(maxLength = Lengths.LIST))
    @Nullable String pair;

    @RestQuery
    @Parameter(
            description =
                    "Countries, by commas: alpha-3, alpha-2, M49 number or name; rows of all pairs that they are in.",
            example = "KAZ",
            schema = @Schema(maxLength = Lengths.LIST))
    @Nullable String country;

    @RestQuery
    @Parameter(
            description = "Of the country's pairs those with these partners, by commas; WLD is the world.",
            example = "KOR",
            schema = @Schema(maxLength = Lengths.LIST))
    @Nullable String partner;

    @RestQuery
    @Parameter(
            description = "Indicators, by commas; see /v1/indicators.",
            example = "turnover",
            schema = @Schema(maxLength = Lengths.LIST, pattern = "^\\s*[a-z-]+\\s*(,\\s*[a-z-]+\\s*)*$"))
    @Nullable String indicator;
}
