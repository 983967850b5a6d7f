package io.dyad.comparison;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the store contradicts itself. */
@Path("/v1/disagreements")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
@Tag(name = "Comparing", description = "What is said of one quantity, set beside each other.")
class DisagreementResource {

    private final DisagreementReader reader;
    private final Answers answers;

    DisagreementResource(DisagreementReader reader, Answers answers) {
        this.reader = reader;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getDisagreements",
            summary = "Where the store contradicts itself most",
            description =
                    "Figures that contradict each other, the largest contradiction first: a flow in the books of both"
                            + " countries, the press and statistics, a stated growth and the levels that it is of. More than"
                            + " 100,000 claims are not searched at once.")
    @APIResponseSchema(
            value = DisagreementList.class,
            responseCode = "200",
            responseDescription = "Contradictions, by size.")
    public Answer list(@BeanParam DisagreementParameters given, @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        return answers.list(
                reader.list(given, request, parameters), request, DisagreementRow.class, "dyad-disagreements");
    }
}
