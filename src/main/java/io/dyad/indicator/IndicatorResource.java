package io.dyad.indicator;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The catalogue of indicators. */
@Path("/v1/indicators")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
@Tag(
        name = "Reference",
        description =
                "What the words mean: the catalogue of indicators, countries by code and name, and groups of them.")
class IndicatorResource {

    private final Indicators indicators;
    private final AsOfReader asOfReader;
    private final Answers answers;

    IndicatorResource(Indicators indicators, AsOfReader asOfReader, Answers answers) {
        this.indicators = indicators;
        this.asOfReader = asOfReader;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listIndicators",
            summary = "What is measured",
            description = "The catalogue: definitions, units, direction, flow or stock, and the values that can be.")
    @APIResponseSchema(
            value = IndicatorList.class,
            responseCode = "200",
            responseDescription = "Indicators, in the order of the catalogue.")
    public Answer list(@BeanParam AsOfParameters clocks, @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        AsOf asOf = asOfReader.read(clocks, request, parameters);
        parameters.check();
        List<IndicatorRow> all = indicators.all().stream().map(IndicatorRow::of).toList();
        return answers.list(
                Listing.of(all, IndicatorRow::code, request.after(), all.size(), asOf.revision()),
                request,
                IndicatorRow.class,
                "dyad-indicators");
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getIndicator",
            summary = "One indicator",
            description = "Its definition, unit, direction, and the values that can be.")
    @APIResponseSchema(value = IndicatorRow.class, responseCode = "200", responseDescription = "The indicator.")
    public Answer one(
            @RestPath @Parameter(description = "The indicator's code.", example = "turnover") String code,
            @BeanParam AsOfParameters clocks,
            @BeanParam FormatParameters format) {
        check(clocks);
        IndicatorRow row = IndicatorRow.of(PathValue.read("code", code, indicators::get));
        return Answer.of(
                format.format(),
                row,
                "dyad-indicator-" + row.code(),
                Column.of(IndicatorRow.class),
                List.of(row).iterator());
    }

    /** What the build holds does not change with the clocks; they must still be ones that can be. */
    private void check(AsOfParameters clocks) {
        Parameters parameters = new Parameters();
        asOfReader.read(clocks, parameters);
        parameters.check();
    }
}
