package io.dyad.claim;

import io.dyad.format.Answer;
import io.dyad.format.Answers;
import io.dyad.format.Column;
import io.dyad.format.Format;
import io.dyad.format.FormatParameters;
import io.dyad.format.ListParameters;
import io.dyad.format.ListRequest;
import io.dyad.http.Parameters;
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

/** Claims with their evidence. */
@Path("/v1/claims")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
@Tag(name = "Claims", description = "What sources state, one statement of one quantity each, with its evidence.")
class ClaimResource {

    private final ClaimReader reader;
    private final ClaimHistory history;
    private final AsOfReader asOfReader;
    private final Answers answers;

    ClaimResource(ClaimReader reader, ClaimHistory history, AsOfReader asOfReader, Answers answers) {
        this.reader = reader;
        this.history = history;
        this.asOfReader = asOfReader;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listClaims",
            summary = "Claims behind the figures",
            description = "What each source states, one row a statement of one quantity, with its evidence."
                    + " Only published claims unless state says otherwise.")
    @APIResponseSchema(
            value = ClaimList.class,
            responseCode = "200",
            responseDescription = "Claims, by pair and indicator.")
    public Answer list(
            @BeanParam ScopeParameters scope,
            @BeanParam SelectionParameters selection,
            @RestQuery
                    @Parameter(
                            description = "What has become of the claims wanted.",
                            example = "published",
                            schema =
                                    @Schema(
                                            defaultValue = "published",
                                            enumeration = {
                                                "candidate",
                                                "published",
                                                "rejected",
                                                "withdrawn",
                                                "superseded"
                                            }))
                    @Nullable String state,
            @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        return answers.list(
                reader.list(scope, selection, state, request, parameters), request, ClaimRow.class, "dyad-claims");
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getClaim",
            summary = "One claim with all of its evidence",
            description = "The claim's row, and with it the speaker's office, how the claim was taken from its source,"
                    + " the statement it is part of, and the source in full.")
    @APIResponseSchema(value = ClaimDetail.class, responseCode = "200", responseDescription = "The claim.")
    public Answer one(
            @RestPath @Parameter(description = "The claim's id.", example = "KAZ-KOR-298862689243") String id,
            @BeanParam AsOfParameters clocks,
            @BeanParam FormatParameters format) {
        Parameters parameters = new Parameters();
        AsOf asOf = asOfReader.read(clocks, parameters);
        parameters.check();
        ClaimDetail detail = reader.one(id, asOf);
        return Answer.of(
                format.format(),
                detail,
                "dyad-claim-" + id,
                Column.of(ClaimRow.class),
                List.of(detail.claim()).iterator());
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getClaimHistory",
            summary = "What became of a claim",
            description =
                    "A row for each state that the claim has been in, oldest first: between which revisions, since"
                            + " when, and why.")
    @APIResponseSchema(
            value = ClaimHistoryList.class,
            responseCode = "200",
            responseDescription = "The states of the claim, oldest first.")
    public Answer history(
            @RestPath @Parameter(description = "The claim's id.", example = "KAZ-KOR-298862689243") String id,
            @BeanParam AsOfParameters clocks,
            @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        AsOf asOf = asOfReader.read(clocks, request, parameters);
        parameters.check();
        return answers.list(
                history.of(id, asOf, request), request, ClaimHistoryRow.class, "dyad-claim-" + id + "-history");
    }
}
