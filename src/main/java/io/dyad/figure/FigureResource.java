package io.dyad.figure;

import io.dyad.claim.ScopeParameters;
import io.dyad.claim.SelectionParameters;
import io.dyad.format.Answer;
import io.dyad.format.Answers;
import io.dyad.format.Column;
import io.dyad.format.Format;
import io.dyad.format.FormatParameters;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Figures across pairs. */
@Path("/v1/figures")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
@Tag(name = "Figures", description = "What is served for each quantity, across pairs.")
class FigureResource {

    static final String POLICY_RANGES =
            "false: \"nearly\" and \"about\" bound nothing on their vague side, instead of the policy's 5 %.";

    private final FigureReader reader;
    private final Explaining explaining;
    private final FigureVintages vintages;
    private final AsOfReader asOfReader;
    private final Answers answers;

    FigureResource(
            FigureReader reader,
            Explaining explaining,
            FigureVintages vintages,
            AsOfReader asOfReader,
            Answers answers) {
        this.reader = reader;
        this.explaining = explaining;
        this.vintages = vintages;
        this.asOfReader = asOfReader;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listFigures",
            summary = "Figures across pairs",
            description = "One row for each quantity: the claim that the policy chooses, with its qualifier kept as a"
                    + " bound; and what follows from such claims, with the formula. A country's totals with the world (WLD)"
                    + " are left out unless they are named.")
    @APIResponseSchema(
            value = FigureList.class,
            responseCode = "200",
            responseDescription = "Figures, by pair, indicator and period.")
    public Answer list(
            @BeanParam ScopeParameters scope,
            @BeanParam SelectionParameters selection,
            @BeanParam FigureParameters figures,
            @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        return answers.list(
                reader.list(scope, selection, figures, request, parameters), request, FigureRow.class, "dyad-figures");
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getFigure",
            summary = "One figure with its evidence",
            description =
                    "The figure's row, the claim behind it, and how the policy chose. With known_as_of=revision it reads"
                            + " as the store knew it then: a link that answers the same for ever.")
    @APIResponseSchema(value = FigureDetail.class, responseCode = "200", responseDescription = "The figure.")
    public Answer one(
            @RestPath
                    @Parameter(
                            description = "The figure's id.",
                            example = "KAZ-KOR.turnover.2022.press",
                            schema = @Schema(maxLength = 400))
                    String id,
            @RestQuery("policy_ranges")
                    @Parameter(
                            description = POLICY_RANGES,
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true", examples = "false"))
                    @Nullable String policyRanges,
            @BeanParam AsOfParameters clocks,
            @BeanParam FormatParameters format) {
        Parameters parameters = new Parameters();
        AsOf asOf = asOfReader.read(clocks, parameters);
        Vagueness vagueness = DerivingReader.vagueness(policyRanges, parameters);
        parameters.check();
        FigureDetail detail = reader.one(id, asOf, vagueness);
        return Answer.of(
                        format.format(),
                        detail,
                        "dyad-figure-" + id,
                        Column.of(FigureRow.class),
                        List.of(detail.figure()).iterator())
                .linked("canonical", detail.links().get("self"))
                .linked("cite-as", detail.links().get("permalink"));
    }

    @GET
    @Path("/{id}/explanation")
    @Operation(
            operationId = "getFigureExplanation",
            summary = "How a figure came about",
            description =
                    "The formula in words, each input with its evidence, and the arithmetic line by line, so that it can"
                            + " be redone by hand; of a stated figure how its words are read as a range. CSV and NDJSON hold the"
                            + " lines.")
    @APIResponseSchema(value = Explanation.class, responseCode = "200", responseDescription = "The explanation.")
    public Answer explanation(
            @RestPath
                    @Parameter(
                            description = "The figure's id.",
                            example = "KAZ-KOR.turnover.2022.press",
                            schema = @Schema(maxLength = 400))
                    String id,
            @RestQuery("policy_ranges")
                    @Parameter(
                            description = POLICY_RANGES,
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true", examples = "false"))
                    @Nullable String policyRanges,
            @BeanParam AsOfParameters clocks,
            @BeanParam FormatParameters format) {
        Parameters parameters = new Parameters();
        AsOf asOf = asOfReader.read(clocks, parameters);
        Vagueness vagueness = DerivingReader.vagueness(policyRanges, parameters);
        parameters.check();
        Explanation explanation = explaining.of(id, asOf, vagueness);
        return Answer.of(
                        format.format(),
                        explanation,
                        "dyad-figure-" + id + "-explanation",
                        Column.of(ExplanationStep.class),
                        explanation.steps().iterator())
                .linked("canonical", explanation.links().get("self"));
    }

    @GET
    @Path("/{id}/vintages")
    @Operation(
            operationId = "getFigureVintages",
            summary = "How a figure looked through time",
            description = "A row for each change of the figure, oldest first: between which revisions it read so, since"
                    + " when, and why. While it did not exist there is no row.")
    @APIResponseSchema(
            value = VintageList.class,
            responseCode = "200",
            responseDescription = "The vintages of the figure, oldest first.")
    public Answer vintages(
            @RestPath
                    @Parameter(
                            description = "The figure's id.",
                            example = "KAZ-KOR.turnover.2022.press",
                            schema = @Schema(maxLength = 400))
                    String id,
            @BeanParam AsOfParameters clocks,
            @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        AsOf asOf = asOfReader.read(clocks, request, parameters);
        parameters.check();
        return answers.list(
                vintages.of(id, asOf, request), request, VintageRow.class, "dyad-figure-" + id + "-vintages");
    }
}
