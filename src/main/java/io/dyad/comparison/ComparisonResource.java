package io.dyad.comparison;

import io.dyad.country.Countries;
import io.dyad.format.Answer;
import io.dyad.format.Answers;
import io.dyad.format.Format;
import io.dyad.format.ListParameters;
import io.dyad.format.ListRequest;
import io.dyad.http.Parameters;
import io.dyad.http.PathValue;
import io.dyad.pair.Pair;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What is said of two countries, set beside each other. */
@Path("/v1/pairs")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
@Tag(name = "Comparing", description = "What is said of one quantity, set beside each other.")
class ComparisonResource {

    private static final String PAIR = "Two countries in any order and spelling: KAZ-KOR, kor-kaz, KZ-KR, 398-410.";

    private final MirrorReader mirrors;
    private final ComparisonReader comparisons;
    private final Countries countries;
    private final Answers answers;

    ComparisonResource(MirrorReader mirrors, ComparisonReader comparisons, Countries countries, Answers answers) {
        this.mirrors = mirrors;
        this.comparisons = comparisons;
        this.countries = countries;
        this.answers = answers;
    }

    @GET
    @Path("/{pair}/comparison")
    @Operation(
            operationId = "getComparison",
            summary = "All claims on a quantity, each against each other",
            description =
                    "Every published claim on an indicator against every other of the same period, one row for each two:"
                            + " whether they agree, which lies above and by how much, or why they cannot be compared. JSON"
                            + " tells beside it the claims, and what the policy chooses among them and why. At most 500 claims"
                            + " and 20,000 rows; more are refused, and can be narrowed by the other parameters.")
    @APIResponseSchema(
            value = ComparisonList.class,
            responseCode = "200",
            responseDescription = "Two claims each, by indicator and period.")
    public Answer comparison(
            @RestPath @Parameter(description = PAIR, example = "KAZ-KOR") String pair,
            @BeanParam ComparisonParameters given,
            @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        Pair resolved = resolve(pair);
        ComparisonReader.Answered answered = comparisons.read(resolved, given, request, parameters);
        return answers.list(
                answered.rows(), request, RelationRow.class, "dyad-" + resolved + "-comparison", answered.beside());
    }

    @GET
    @Path("/{pair}/mirror")
    @Operation(
            operationId = "getMirror",
            summary = "One flow of goods in the books of both countries",
            description =
                    "For each direction, data set, product and period the exports in the origin's book beside the imports in"
                            + " the destination's: the gap, the ratio, and whether the CIF/FOB margin explains it. JSON sums up"
                            + " the periods beside it.")
    @APIResponseSchema(
            value = MirrorList.class,
            responseCode = "200",
            responseDescription = "Flows, by direction, data set, product and period.")
    public Answer mirror(
            @RestPath @Parameter(description = PAIR, example = "KAZ-ROU") String pair,
            @BeanParam MirrorParameters given,
            @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        Pair resolved = resolve(pair);
        MirrorReader.Answered answered = mirrors.read(resolved, given, request, parameters);
        return answers.list(
                answered.rows(), request, MirrorRow.class, "dyad-" + resolved + "-mirror", answered.beside());
    }

    private Pair resolve(String text) {
        return PathValue.read("pair", text, it -> Pair.resolve(it, countries));
    }
}
