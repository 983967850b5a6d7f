package io.dyad.extract;

import io.dyad.format.Answer;
import io.dyad.format.Format;
import io.dyad.http.JsonBodies;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From a text to the figures that it states. */
@Path("/v1/extractions")
@Produces(Format.JSON_TYPE)
@Consumes(Format.JSON_TYPE)
@Tag(name = "Extraction", description = "Reading figures off a text, each with the words that state it.")
class ExtractionResource {

    private final Submissions submissions;
    private final Extractor extractor;
    private final ExtractionAnswers answers;

    ExtractionResource(Submissions submissions, Extractor extractor, ExtractionAnswers answers) {
        this.submissions = submissions;
        this.extractor = extractor;
        this.answers = answers;
    }

    @POST
    @Operation(
            operationId = "extractFigures",
            summary = "Read figures off a text",
            description =
                    "Which figures on two countries an English text states, each with the words that state it, and"
                            + " which numbers were seen and left, with the reason. Nothing is stored, and the same text is always"
                            + " read alike.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ExtractionFields.class)))
    @APIResponseSchema(
            value = ExtractionAnswer.class,
            responseCode = "200",
            responseDescription = "What was found in the text.")
    public Answer extract(InputStream body) {
        Submission submission = submissions.read(JsonBodies.bytes(body));
        return new Answer.Document(answers.of(submission, extractor.read(submission)));
    }
}
