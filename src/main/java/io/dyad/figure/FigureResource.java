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
import io.dyad.store.Revisions;
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

    private final FigureReader reader;
    private final Revisions revisions;
    private final Answers answers;

    FigureResource(FigureReader reader, Revisions revisions, Answers answers) {
        this.reader = reader;
        this.revisions = revisions;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listFigures",
            summary = "Figures across pairs",
            description = "One row for each quantity: the claim that the policy chooses, with its qualifier kept as a"
                    + " bound. A country's totals with the world (WLD) are left out unless they are named.")
    @APIResponseSchema(
            value = FigureList.class,
            responseCode = "200",
            responseDescription = "Figures, by pair, indicator and period.")
    public Answer list(
            @BeanParam ScopeParameters scope,
            @BeanParam SelectionParameters selection,
            @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        return answers.list(
                reader.list(scope, selection, request, parameters), request, FigureRow.class, "dyad-figures");
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getFigure",
            summary = "One figure with its evidence",
            description =
                    "The figure's row, the claim behind it, and how the policy chose. With known_as_of it reads as"
                            + " the store knew it at that revision: a link that answers the same for ever.")
    @APIResponseSchema(value = FigureDetail.class, responseCode = "200", responseDescription = "The figure.")
    public Answer one(
            @RestPath
                    @Parameter(
                            description = "The figure's id.",
                            example = "KAZ-KOR.turnover.2022.press",
                            schema = @Schema(maxLength = 400))
                    String id,
            @RestQuery("known_as_of")
                    @Parameter(
                            description = "A revision; now, unless given.",
                            example = "1",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
                    @Nullable String knownAsOf,
            @BeanParam FormatParameters format) {
        FigureDetail detail = reader.one(id, revisions.knownAsOf(knownAsOf));
        return Answer.of(
                        format.format(),
                        detail,
                        "dyad-figure-" + id,
                        Column.of(FigureRow.class),
                        List.of(detail.figure()).iterator())
                .linked("canonical", detail.links().get("self"))
                .linked("cite-as", detail.links().get("permalink"));
    }
}
