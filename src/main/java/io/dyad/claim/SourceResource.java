package io.dyad.claim;

import io.dyad.format.Answer;
import io.dyad.format.Answers;
import io.dyad.format.Column;
import io.dyad.format.Format;
import io.dyad.format.FormatParameters;
import io.dyad.format.ListParameters;
import io.dyad.format.ListRequest;
import io.dyad.http.Parameters;
import io.dyad.source.SourceRow;
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

/** Sources, each with what it states. */
@Path("/v1/sources")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
@Tag(name = "Sources", description = "The documents and data sets in which claims are stated.")
class SourceResource {

    private final SourceReader reader;
    private final AsOfReader asOfReader;
    private final Answers answers;

    SourceResource(SourceReader reader, AsOfReader asOfReader, Answers answers) {
        this.reader = reader;
        this.asOfReader = asOfReader;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listSources",
            summary = "Who says so",
            description = "The documents and data sets in which figures are stated, by id.")
    @APIResponseSchema(value = SourceList.class, responseCode = "200", responseDescription = "Sources, by id.")
    public Answer list(@BeanParam AsOfParameters clocks, @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        AsOf asOf = asOfReader.read(clocks, request, parameters);
        parameters.check();
        return answers.list(reader.list(request, asOf), request, SourceRow.class, "dyad-sources");
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSource",
            summary = "One source and what it states",
            description = "The source, how to cite it, and the first of its claims; the link claims leads to all.")
    @APIResponseSchema(value = SourceDetail.class, responseCode = "200", responseDescription = "The source.")
    public Answer one(
            @RestPath @Parameter(description = "The source's id.", example = "the-astana-times-2023-09-20-9c90b008")
                    String id,
            @BeanParam AsOfParameters clocks,
            @BeanParam FormatParameters format) {
        Parameters parameters = new Parameters();
        AsOf asOf = asOfReader.read(clocks, parameters);
        parameters.check();
        SourceDetail detail = reader.one(id, asOf);
        return Answer.of(
                format.format(),
                detail,
                "dyad-source-" + detail.source().id(),
                Column.of(SourceRow.class),
                List.of(detail.source()).iterator());
    }
}
