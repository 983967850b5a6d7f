package io.dyad.curation;

import io.dyad.format.Answer;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** The answer to a write: what was written, with the version that it has now as ETag. */
final class WriteAnswer {

    private WriteAnswer() {}

    /** @param location where what was made can be read; null where it is several things */
    static RestResponse<Answer> created(Object body, @Nullable String location, Written written) {
        ResponseBuilder<Answer> builder = answer(Status.CREATED, body, written);
        return location == null
                ? builder.build()
                : builder.header(HttpHeaders.LOCATION, location).build();
    }

    static RestResponse<Answer> ok(Object body, Written written) {
        return answer(Status.OK, body, written).build();
    }

    private static ResponseBuilder<Answer> answer(Status status, Object body, Written written) {
        ResponseBuilder<Answer> builder = ResponseBuilder.<Answer>create(status)
                .entity(new Answer.Document(body))
                .header(HttpHeaders.ETAG, "\"" + written.revision() + "\"");
        return written.isRepeated() ? builder.header("Idempotency-Replayed", "true") : builder;
    }
}
