package io.dyad.prepared;

import io.dyad.http.RequestEnd;
import io.dyad.store.Edition;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** An answer that is being made: to which question, in which coding, from which edition, and for whom. */
record Making(Flights.Asked asked, Coding coding, Edition edition, RoutingContext context) {

    CanonicalRequest request() {
        return asked.request();
    }

    /** Under this name the response filter leaves it for the interceptor. */
    static final String PROPERTY = Making.class.getName();

    /** What is said of an answer that turns out not to be one. */
    private static final List<String> PROMISES = List.of(
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.LINK);

    /**
     * The answer has failed: takes back what was said of it, or hangs up where its beginning is on its way, so that it is
     * not taken for whole.
     */
    void fail() {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            RequestEnd.cutOff(context);
        } else {
            PROMISES.forEach(response.headers()::remove);
        }
    }
}
