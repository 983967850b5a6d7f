package io.dyad.extract;

import io.dyad.access.Role;
import io.dyad.format.Answer;
import io.dyad.format.Format;
import io.dyad.http.JsonBodies;
import io.dyad.http.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** From a text to the figures that it states. */
@Path("/v1/extractions")
@Produces(Format.JSON_TYPE)
@Consumes(Format.JSON_TYPE)
@Tag(name = "Extraction", description = "Reading figures off a text, each with the words that state it.")
class ExtractionResource {

    private final TextReading reading;
    private final ExtractionWriting writing;
    private final ExtractionReader reader;

    ExtractionResource(TextReading reading, ExtractionWriting writing, ExtractionReader reader) {
        this.reading = reading;
        this.writing = writing;
        this.reader = reader;
    }

    @POST
    @Operation(
            operationId = "extractFigures",
            summary = "Read figures off a text",
            description =
                    "Which figures on two countries an English text states, each with the words that state it, and"
                            + " which numbers were seen and left, with the reason. The same text is always read alike. Nothing is"
                            + " stored and no key is needed, unless store=true asks that source and candidates be stored: that"
                            + " needs a key with the role contributor, curator or admin, and publisher and title in the body.")
    @SecurityRequirementsSet
    @SecurityRequirement(name = "bearer")
    @SecurityRequirement(name = "header")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ExtractionFields.class)))
    @APIResponseSchema(
            value = ExtractionAnswer.class,
            responseCode = "200",
            responseDescription = "What was found in the text, and what of it is stored.")
    public Answer extract(
            @RestQuery
                    @Parameter(
                            description =
                                    "Whether the source and the candidates are stored, which needs a key. A text that"
                                            + " was stored before is recognised, and nothing is stored twice.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false", examples = "true"))
                    @Nullable String store,
            InputStream body) {
        Parameters parameters = new Parameters();
        boolean isToBeStored = parameters.truth("store", store, false);
        parameters.check();
        return new Answer.Document(isToBeStored ? writing.store(body) : reading.read(JsonBodies.bytes(body)));
    }

    @GET
    @Path("/{hash}")
    @RolesAllowed(Role.CONTRIBUTES)
    @Operation(
            operationId = "getExtraction",
            summary = "What was stored of a text",
            description = "The source that the text is, the claims of that source as they are now, and the text itself"
                    + " where it was sent with keep_text.")
    @APIResponseSchema(
            value = ExtractionDetail.class,
            responseCode = "200",
            responseDescription = "What was stored of the text.")
    public Answer one(
            @RestPath
                    @Parameter(
                            description =
                                    "text_hash of an extraction: SHA-256 of the text in UTF-8, 64 hexadecimal digits.",
                            schema = @Schema(maxLength = 200))
                    String hash) {
        return new Answer.Document(reader.one(hash));
    }
}
