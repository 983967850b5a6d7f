package io.dyad.change;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The revisions of the store. */
@Path("/v1/revisions")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
@Tag(name = "Revisions", description = "What changed, when and why.")
class RevisionResource {

    private final RevisionReader reader;
    private final AsOfReader clocks;
    private final Answers answers;

    RevisionResource(RevisionReader reader, AsOfReader clocks, Answers answers) {
        this.reader = reader;
        this.clocks = clocks;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listRevisions",
            summary = "What changed, latest first",
            description = "One row for each committed change: when, why, and what the store held afterwards. Names are"
                    + " shown to the key of an admin alone.")
    @APIResponseSchema(
            value = RevisionList.class,
            responseCode = "200",
            responseDescription = "Revisions, latest first.")
    public Answer list(@BeanParam AsOfParameters clock, @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        AsOf asOf = clocks.read(clock, request, parameters);
        parameters.check();
        return answers.list(reader.list(request, asOf), request, RevisionRow.class, "dyad-revisions");
    }

    @GET
    @Path("/{revision}")
    @Operation(
            operationId = "getRevision",
            summary = "One change",
            description =
                    "The revision, the claims that entered or changed their state in it, and the sources that were"
                            + " described.")
    @APIResponseSchema(value = RevisionDetail.class, responseCode = "200", responseDescription = "The revision.")
    public Answer one(
            @RestPath @Parameter(description = "The revision's number.", example = "1") String revision,
            @BeanParam AsOfParameters clock,
            @BeanParam FormatParameters format) {
        Parameters parameters = new Parameters();
        AsOf asOf = clocks.read(clock, parameters);
        parameters.check();
        RevisionDetail detail = reader.one(revision, asOf);
        return Answer.of(
                format.format(),
                detail,
                "dyad-revision-" + detail.row().revision(),
                Column.of(RevisionRow.class),
                List.of(detail.row()).iterator());
    }
}
