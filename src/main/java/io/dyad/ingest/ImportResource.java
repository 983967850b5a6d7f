package io.dyad.ingest;

import io.dyad.access.Role;
import io.dyad.format.Answer;
import io.dyad.format.Answers;
import io.dyad.format.Format;
import io.dyad.format.ListParameters;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.Parameters;
import io.dyad.http.PublicAddress;
import io.dyad.store.Revisions;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Importing files of official statistics. */
@Path("/v1/imports")
@RolesAllowed(Role.ADMINISTERS)
@Tag(name = "Imports", description = "Loading files of official statistics; for admins.")
class ImportResource {

    private static final String ID = "The import's id.";
    private static final String EXAMPLE = "0c1d2e3f4a5b";

    private final Imports imports;
    private final ImportJobs jobs;
    private final ImportEvents events;
    private final Rejects rejects;
    private final FileReading reading;
    private final ImportSettings settings;
    private final Revisions revisions;
    private final Answers answers;
    private final PublicAddress address;
    private final Clock clock;

    ImportResource(
            Imports imports,
            ImportJobs jobs,
            ImportEvents events,
            Rejects rejects,
            FileReading reading,
            ImportSettings settings,
            Revisions revisions,
            Answers answers,
            PublicAddress address,
            Clock clock) {
        this.imports = imports;
        this.jobs = jobs;
        this.events = events;
        this.rejects = rejects;
        this.reading = reading;
        this.settings = settings;
        this.revisions = revisions;
        this.answers = answers;
        this.address = address;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(Format.JSON_TYPE)
    @Operation(
            operationId = "importFile",
            summary = "Import a file of official statistics",
            description =
                    "The body is the file as it was downloaded, plain or packed by gzip or zip. The answer comes once"
                            + " the file is here; reading goes on, and the import's address tells how far it is. All of it is"
                            + " stored as one revision, or nothing.")
    @RequestBody(
            description = "The file.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = ImportRow.class, responseCode = "202", responseDescription = "The import, which waits.")
    public RestResponse<Answer> take(@BeanParam ImportParameters parameters, InputStream body) {
        ImportRow row = imports.take(parameters.read(reading, settings, clock, new Parameters()), body);
        return RestResponse.ResponseBuilder.<Answer>create(RestResponse.Status.ACCEPTED)
                .header(HttpHeaders.LOCATION, address.link("/v1/imports/" + row.id()))
                .entity(new Answer.Document(row))
                .build();
    }

    @GET
    @Produces(Format.JSON_TYPE)
    @Operation(
            operationId = "listImports",
            summary = "Imports",
            description = "Latest first, those that are over among them.")
    @APIResponseSchema(value = ImportList.class, responseCode = "200", responseDescription = "Imports, latest first.")
    public Answer list() {
        return new Answer.Document(new ImportList(jobs.rows()));
    }

    @GET
    @Path("/{id}")
    @Produces(Format.JSON_TYPE)
    @Operation(
            operationId = "getImport",
            summary = "How far an import is",
            description = "Accept: text/event-stream gets it again and again while it changes, as server-sent events,"
                    + " until it is over.")
    @APIResponseSchema(value = ImportRow.class, responseCode = "200", responseDescription = "The import.")
    public Answer one(@RestPath @Parameter(description = ID, example = EXAMPLE) String id) {
        return new Answer.Document(jobs.row(id));
    }

    /** What is asked of the import's own address with Accept: text/event-stream comes here (format.Negotiation). */
    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(hidden = true)
    public Multi<ImportRow> follow(@RestPath String id) {
        return events.of(id);
    }

    @DELETE
    @Path("/{id}")
    @Produces(Format.JSON_TYPE)
    @Operation(
            operationId = "cancelImport",
            summary = "Cancel an import",
            description =
                    "One that waits is over at once, one that is being read within moments; nothing of it is stored."
                            + " One that is over stays as it is.")
    @APIResponseSchema(value = ImportRow.class, responseCode = "200", responseDescription = "The import.")
    public Answer cancel(@RestPath @Parameter(description = ID, example = EXAMPLE) String id) {
        return new Answer.Document(imports.cancel(id));
    }

    @GET
    @Path("/{id}/rejects")
    @Produces({Format.CSV_TYPE, Format.JSON_TYPE, Format.NDJSON_TYPE})
    @Operation(
            operationId = "listRejects",
            summary = "Rows that could not be understood",
            description = "CSV unless another format is asked for: line, column, what is wrong, and the row itself.")
    @APIResponseSchema(
            value = RejectList.class,
            responseCode = "200",
            responseDescription = "Bad rows, as they were found.")
    public Answer rejects(
            @RestPath @Parameter(description = ID, example = EXAMPLE) String id, @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        parameters.check();
        ImportRow row = jobs.row(id);
        return answers.list(
                new Listing<>(
                        rejects.of(row.id(), request.after()),
                        Reject::id,
                        row.rejected(),
                        row.rejected() == 0 ? "No row was rejected." : null,
                        null,
                        revisions.current().number()),
                request,
                Reject.class,
                "dyad-import-" + id + "-rejects");
    }
}
