package io.dyad.curation;

import io.dyad.http.Fault;
import io.dyad.http.ProblemException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The headers by which a write names itself, so that sending it twice does it once. */
public class WriteHeaders {

    static final int LONGEST_KEY = 200;

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    @RestHeader(IDEMPOTENCY_KEY)
    @Parameter(
            description = "Any text that names this one write, such as a UUID: sent again with the same body, it is not"
                    + " done again but answered as the first time. Kept for 7 days.",
            schema = @Schema(minLength = 1, maxLength = LONGEST_KEY, pattern = "^[!-~]+$"))
    @Nullable String idempotencyKey;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    /** Read from all headers: an empty one, which the framework takes for none, was meant to protect. */
    Optional<String> idempotencyKey() {
        List<String> names = headers.getRequestHeader(IDEMPOTENCY_KEY);
        if (names == null || names.isEmpty()) {
            return Optional.empty();
        }
        String name = String.join(", ", names);
        if (!name.matches("[!-~]{1," + LONGEST_KEY + "}")) {
            throw ProblemException.invalidParameters(List.of(Fault.of(
                    IDEMPOTENCY_KEY,
                    name,
                    "An Idempotency-Key has 1 to " + LONGEST_KEY
                            + " visible ASCII characters, no blanks, and comes once.")));
        }
        return Optional.of(name);
    }

    /** What is asked for, besides the body. */
    String address() {
        return uri.getRequestUri().getRawPath() + "?" + uri.getRequestUri().getRawQuery();
    }
}
