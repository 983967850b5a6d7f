package io.dyad.curation;

import io.dyad.access.Role;
import io.dyad.format.Answer;
import io.dyad.format.Format;
import io.dyad.http.JsonBodies;
import io.dyad.http.PublicAddress;
import io.dyad.source.SourceRow;
import io.dyad.source.Sources;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Describing sources. */
@Path("/v1/sources")
@Produces(Format.JSON_TYPE)
@Consumes(Format.JSON_TYPE)
@RolesAllowed(Role.CONTRIBUTES)
@Tag(name = "Writing", description = "Adding, correcting and withdrawing, with a key.")
class SourceWritingResource {

    private final SourceWriting writing;
    private final Sources sources;
    private final PublicAddress address;

    SourceWritingResource(SourceWriting writing, Sources sources, PublicAddress address) {
        this.writing = writing;
        this.sources = sources;
        this.address = address;
    }

    @POST
    @Operation(
            operationId = "describeSource",
            summary = "Describe a source",
            description = "Who published what, when and where; claims name the source by the id in the answer. The same"
                    + " source twice is 409. Another description of a known document takes the place of the earlier one,"
                    + " which needs the key of a curator.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SourceFields.class)))
    @APIResponseSchema(value = SourceRow.class, responseCode = "201", responseDescription = "The source.")
    public RestResponse<Answer> describe(
            @RestQuery
                    @Parameter(
                            description = "Why, for the revision; anyone can read it.",
                            schema = @Schema(maxLength = 500))
                    @Nullable String reason,
            @BeanParam WriteHeaders headers,
            InputStream body) {
        Written written = writing.record(JsonBodies.bytes(body), reason, headers);
        SourceRow row = sources.recordedBy(written.revision(), written.id())
                .orElseThrow()
                .row();
        return WriteAnswer.created(row, address.link("/v1/sources/" + written.id()), written);
    }
}
