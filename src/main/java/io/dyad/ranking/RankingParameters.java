package io.dyad.ranking;

import io.dyad.country.Countries;
import io.dyad.http.Lengths;
import io.dyad.store.AsOfParameters;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that say what is ranked, as they stand in the address. */
public class RankingParameters {

    /** As somebody would ask for it, of the latest period in the book that the policy chooses. */
    public static RankingParameters of(String country, String indicator) {
        RankingParameters asked = new RankingParameters();
        asked.country = country;
        asked.indicator = indicator;
        asked.table = new TableParameters();
        asked.table.clocks = new AsOfParameters();
        return asked;
    }

    @RestQuery
    @Parameter(
            description =
                    "The country whose partners are ranked, by code or name; or a group, as the sum of its members.",
            required = true,
            example = "KAZ",
            schema = @Schema(maxLength = Countries.LONGEST_TEXT))
    @Nullable String country;

    @RestQuery
    @Parameter(
            description =
                    "Only these partners, by commas: all of them countries, or all of them groups. Places are those"
                            + " among them, shares of the same whole as without it.",
            schema = @Schema(maxLength = Lengths.LIST, examples = "KOR,CHN"))
    @Nullable String partners;

    @RestQuery
    @Parameter(
            description = "What they are ranked by; see /v1/indicators.",
            example = "turnover",
            schema = @Schema(maxLength = 40, pattern = "^\\s*[a-z-]+\\s*$", defaultValue = "turnover"))
    @Nullable String indicator;

    @RestQuery
    @Parameter(
            description =
                    "The period, as 2022, 2022-Q1 or 2022-05; latest: the last of the book that the policy chooses,"
                            + " a year where it has years.",
            example = "2022",
            schema = @Schema(maxLength = 21, defaultValue = "latest"))
    @Nullable String period;

    @BeanParam
    TableParameters table;
}
