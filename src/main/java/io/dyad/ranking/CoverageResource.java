package io.dyad.ranking;

import io.dyad.claim.Selection;
import io.dyad.format.Answer;
import io.dyad.format.Answers;
import io.dyad.format.Format;
import io.dyad.format.ListParameters;
import io.dyad.format.ListRequest;
import io.dyad.http.Parameters;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What there is. */
@Path("/v1/coverage")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
@Tag(name = "Tables", description = "What dashboards are made of: rankings, aligned series, and what there is.")
class CoverageResource {

    private final CoverageReader reader;
    private final Answers answers;

    CoverageResource(CoverageReader reader, Answers answers) {
        this.reader = reader;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getCoverage",
            summary = "What the store has",
            description =
                    "For pairs, a country or an indicator, what each book has of each series: from when to when, what"
                            + " is missing between, and when it last changed. It tells what sources state; what follows from that is"
                            + " told by figures. As a matrix it has a column for each year, for a heat map.")
    @APIResponseSchema(
            value = CoverageList.class,
            responseCode = "200",
            responseDescription = "Series and books, by pair.")
    public Answer list(@BeanParam CoverageParameters given, @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        boolean isMatrix = parameters
                .word("shape", given.shape, "shape", List.of("list", "matrix"))
                .filter("matrix"::equals)
                .isPresent();
        Selection asked = reader.asked(given, request, parameters);
        parameters.check();
        if (isMatrix) {
            Matrix matrix = reader.matrix(asked);
            return answers.list(
                    reader.listing(matrix, asked, request), request, matrix.columns(), "dyad-coverage", Map.of());
        }
        return answers.list(reader.list(asked, request), request, CoverageRow.class, "dyad-coverage");
    }
}
