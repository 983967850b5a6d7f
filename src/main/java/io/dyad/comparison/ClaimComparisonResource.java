package io.dyad.comparison;

import io.dyad.claim.ClaimReader;
import io.dyad.claim.HeldClaim;
import io.dyad.format.Answer;
import io.dyad.format.Answers;
import io.dyad.format.Format;
import io.dyad.format.ListParameters;
import io.dyad.format.ListRequest;
import io.dyad.http.Parameters;
import io.dyad.quantity.Vagueness;
import io.dyad.store.AsOf;
import io.dyad.store.AsOfParameters;
import io.dyad.store.AsOfReader;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is published, beside a claim that someone is to judge. */
@Path("/v1/claims")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
@Tag(name = "Comparing", description = "What is said of one quantity, set beside each other.")
class ClaimComparisonResource {

    private final ComparisonReader comparisons;
    private final ClaimReader claims;
    private final AsOfReader asOfReader;
    private final Answers answers;

    ClaimComparisonResource(ComparisonReader comparisons, ClaimReader claims, AsOfReader asOfReader, Answers answers) {
        this.comparisons = comparisons;
        this.claims = claims;
        this.asOfReader = asOfReader;
        this.answers = answers;
    }

    @GET
    @Path("/{id}/comparison")
    @Operation(
            operationId = "getClaimComparison",
            summary = "One claim against what is published on its quantity",
            description =
                    "The claim, in whatever state it is, against every published claim on the same indicator and period of"
                            + " its pair, one row each: whether they agree, which lies above and by how much, or why they"
                            + " cannot be compared. JSON tells beside it the claims, this one first, what the policy chooses"
                            + " among the published, and how many independent witnesses there are.")
    @APIResponseSchema(
            value = ComparisonList.class,
            responseCode = "200",
            responseDescription = "The claim against each other.")
    public Answer comparison(
            @RestPath @Parameter(description = "The claim's id.", example = "KAZ-KOR-298862689243") String id,
            @RestQuery("policy_ranges")
                    @Parameter(
                            description =
                                    "Whether vague words (nearly, about) are read by the policy's percentage; otherwise"
                                            + " their vague side is unbounded.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true", examples = "false"))
                    @Nullable String policyRanges,
            @BeanParam AsOfParameters clocks,
            @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        AsOf asOf = asOfReader.read(clocks, request, parameters);
        Vagueness vagueness = ComparisonReader.vagueness(policyRanges, parameters);
        parameters.check();
        HeldClaim claim = claims.held(id, asOf);
        ComparisonReader.Answered answered = comparisons.read(claim, asOf, vagueness, request);
        return answers.list(
                answered.rows(), request, RelationRow.class, "dyad-claim-" + id + "-comparison", answered.beside());
    }
}
