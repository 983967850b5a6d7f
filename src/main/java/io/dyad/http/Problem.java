package io.dyad.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every error: problem details as RFC 9457 defines them, with {@code errors} as our extension. */
@Schema(description = "Problem details (RFC 9457): what was wrong, where, and what is allowed.")
public record Problem(
        @Schema(
                description = "Identifies the kind of problem.",
                examples = "urn:dyad:problem:invalid-parameters",
                maxLength = 100)
        String type,

        @Schema(description = "The kind of problem in a few words.", examples = "Invalid parameters", maxLength = 100)
        String title,

        @Schema(description = "The HTTP status.", examples = "400", minimum = "400", maximum = "599")
        int status,

        @Schema(description = "What was wrong with this request, in a sentence.", maxLength = Problem.LONGEST_DETAIL)
        String detail,

        @Schema(description = "The path that was asked for.", examples = "/v1/figures", maxLength = 4096)
        String instance,

        @Schema(
                description = "Everything that was wrong, one entry for each fault; of many the first.",
                maxItems = ProblemException.MOST_FAULTS)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Fault> errors) {

    /** A sentence repeats at most an address, which has 4,096 characters. */
    static final int LONGEST_DETAIL = 5_000;

    public static final String MEDIA_TYPE = "application/problem+json";
}
