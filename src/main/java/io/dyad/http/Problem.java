package io.dyad.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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

        @Schema(
                description = "The path that was asked for.",
                examples = "/v1/figures",
                maxLength = AddressLimits.LONGEST_ADDRESS)
        String instance,

        @Schema(
                description = "Everything that was wrong, one entry for each fault; of many the first.",
                maxItems = ProblemException.MOST_FAULTS)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Fault> errors,

        @Schema(
                description = "The address of what is there already, where that is why.",
                examples = "/v1/claims/KAZ-KOR-298862689243",
                maxLength = AddressLimits.LONGEST_ADDRESS)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Nullable String existing) {

    /** A sentence repeats at most an address. */
    static final int LONGEST_DETAIL = AddressLimits.LONGEST_ADDRESS + 1_000;

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A refusal of the server's own, of which nothing more is known than its status. */
    static Problem ofStatus(int status, String path) {
        String title = String.valueOf(Response.Status.fromStatusCode(status));
        return new Problem("about:blank", title, status, detail(status, path), path, List.of(), null);
    }

    private static String detail(int status, String path) {
        return switch (status) {
            case 400 -> "The request cannot be read.";
            case 404 -> "There is nothing at " + path + "; /v1 lists what there is.";
            case 405 -> "This address does not answer that method; the header Allow lists those that it does.";
            case 406 ->
                "This address does not answer in any format that is accepted; /q/openapi says in which it does.";
            case 413 -> "The body is larger than is read.";
            case 415 ->
                "The body is not in a format that is read here; send JSON, with the header Content-Type: application/json.";
            default -> "The request could not be answered.";
        };
    }
}
