package io.dyad.country;

import io.dyad.format.Answer;
import io.dyad.format.Answers;
import io.dyad.format.Column;
import io.dyad.format.Format;
import io.dyad.format.FormatParameters;
import io.dyad.format.ListParameters;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.Parameters;
import io.dyad.http.PathValue;
import io.dyad.store.AsOf;
import io.dyad.store.AsOfParameters;
import io.dyad.store.AsOfReader;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Countries by code and name. */
@Path("/v1/countries")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
@Tag(
        name = "Reference",
        description =
                "What the words mean: the catalogue of indicators, countries by code and name, and groups of them.")
class CountryResource {

    private static final int MOST_FOUND = 20;

    private final Countries countries;
    private final AsOfReader asOfReader;
    private final Answers answers;

    CountryResource(Countries countries, AsOfReader asOfReader, Answers answers) {
        this.countries = countries;
        this.asOfReader = asOfReader;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listCountries",
            summary = "Countries, or those that a text may mean",
            description = "All countries of ISO 3166-1 and Kosovo, by alpha-3 code. With q the twenty that fit it best,"
                    + " best first: a code, a name in any of our languages, the beginning of one, or a mistyped one.")
    @APIResponseSchema(value = CountryList.class, responseCode = "200", responseDescription = "Countries.")
    public Answer list(
            @RestQuery
                    @Parameter(
                            description = "A code, a name, or a part of one.",
                            example = "korea",
                            schema = @Schema(maxLength = Countries.LONGEST_TEXT))
                    @Nullable String q,
            @BeanParam AsOfParameters clocks,
            @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        List<Country> found = parameters
                .one("q", q, text -> countries.search(text, MOST_FOUND))
                .orElse(countries.all());
        AsOf asOf = asOfReader.read(clocks, request, parameters);
        parameters.check();
        List<CountryRow> rows = found.stream().map(CountryRow::of).toList();
        return answers.list(
                Listing.of(rows, CountryRow::alpha3, request.after(), rows.size(), asOf.revision())
                        .because(rows.isEmpty() ? "No country's code or name is like that." : null),
                request,
                CountryRow.class,
                "dyad-countries");
    }

    @GET
    @Path("/{country}")
    @Operation(
            operationId = "getCountry",
            summary = "One country",
            description = "By alpha-3, alpha-2, M49 number, or name in any of our languages.")
    @APIResponseSchema(value = CountryRow.class, responseCode = "200", responseDescription = "The country.")
    public Answer one(
            @RestPath
                    @Parameter(
                            description = "Code or name.",
                            example = "KAZ",
                            schema = @Schema(maxLength = Countries.LONGEST_TEXT))
                    String country,
            @BeanParam AsOfParameters clocks,
            @BeanParam FormatParameters format) {
        check(clocks);
        CountryRow row = CountryRow.of(PathValue.read("country", country, countries::resolve));
        return Answer.of(
                format.format(),
                row,
                "dyad-country-" + row.alpha3(),
                Column.of(CountryRow.class),
                List.of(row).iterator());
    }

    /** What the build holds does not change with the clocks; they must still be ones that can be. */
    private void check(AsOfParameters clocks) {
        Parameters parameters = new Parameters();
        asOfReader.read(clocks, parameters);
        parameters.check();
    }
}
