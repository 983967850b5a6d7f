package io.dyad.ranking;

import io.dyad.claim.SelectionReader;
import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.figure.Deriving;
import io.dyad.figure.FigureReader;
import io.dyad.figure.FigureRow;
import io.dyad.format.Answer;
import io.dyad.format.Answers;
import io.dyad.format.Format;
import io.dyad.format.ListParameters;
import io.dyad.format.ListRequest;
import io.dyad.http.Lengths;
import io.dyad.http.Parameters;
import io.dyad.http.PathValue;
import io.dyad.http.PublicAddress;
import io.dyad.pair.Pair;
import io.dyad.store.AsOfParameters;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A country's partners with what is latest of each. */
@Path("/v1/countries")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
@Tag(name = "Tables", description = "What dashboards are made of: rankings, aligned series, and what there is.")
class PartnerResource {

    private final FigureReader reader;
    private final SelectionReader selections;
    private final Countries countries;
    private final PublicAddress address;
    private final Answers answers;

    PartnerResource(
            FigureReader reader,
            SelectionReader selections,
            Countries countries,
            PublicAddress address,
            Answers answers) {
        this.reader = reader;
        this.selections = selections;
        this.countries = countries;
        this.address = address;
        this.answers = answers;
    }

    @GET
    @Path("/{country}/partners")
    @Operation(
            operationId = "listPartners",
            summary = "A country's partners with the latest figures",
            description =
                    "For each pair of the country the figure of the latest period of each series, or of the indicators"
                            + " asked for, by pair. Periods differ from row to row; a ranking sets partners side by side in one.")
    @APIResponseSchema(
            value = PartnerList.class,
            responseCode = "200",
            responseDescription = "Latest figures, by pair and indicator.")
    public Answer list(
            @RestPath
                    @Parameter(
                            description = "Code or name.",
                            example = "KAZ",
                            schema = @Schema(maxLength = Countries.LONGEST_TEXT))
                    String country,
            @RestQuery
                    @Parameter(
                            description = "Only these indicators, by commas; see /v1/indicators.",
                            schema =
                                    @Schema(
                                            maxLength = Lengths.LIST,
                                            pattern = "^\\s*[a-z-]+\\s*(,\\s*[a-z-]+\\s*)*$",
                                            examples = "turnover"))
                    @Nullable String indicator,
            @BeanParam AsOfParameters clocks,
            @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        Country found = PathValue.read("country", country, countries::resolve);
        var asked =
                selections.latestOf(found, selections.indicators(indicator, parameters), clocks, request, parameters);
        parameters.check();
        return answers.list(
                reader.list(asked, Deriving.USUAL, request)
                        .map(it -> row(it, found), it -> it.figure().id()),
                request,
                PartnerRow.class,
                "dyad-partners-" + found.alpha3(),
                Map.of("links", links(found)));
    }

    private PartnerRow row(FigureRow figure, Country country) {
        String partner = Pair.parse(String.valueOf(figure.pair())).other(country.alpha3());
        return new PartnerRow(
                figure, partner, countries.byAlpha3(partner).map(Country::name).orElse(partner));
    }

    private Map<String, String> links(Country country) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("country", address.link("/v1/countries/" + country.alpha3()));
        for (String other : List.of("pairs", "rankings", "coverage")) {
            links.put(other, address.link("/v1/" + other + "?country=" + country.alpha3()));
        }
        return links;
    }
}
