package io.dyad.prepared;

import io.dyad.store.Edition;
import io.dyad.store.Revisions;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Says of every good answer from which state of the data it is and how long it may be kept, and answers 304 where the
 * client holds it already. An answer that says itself how it may be cached is left alone.
 */
class Freshness {

    /**
     * A client may show what is half a minute old without asking, and what is older while it asks: enough that a page or
     * a dashboard does not ask for each figure again, and short against the days between changes.
     */
    static final String CACHE_CONTROL = "public, max-age=30, stale-while-revalidate=300";

    private final Revisions revisions;
    private final Validators validators;

    Freshness(Revisions revisions, Validators validators) {
        this.revisions = revisions;
        this.validators = validators;
    }

    @ServerResponseFilter
    void mark(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        Flights.Asked asked = routing.get(Flights.ASKED);
        headers.putSingle(HttpHeaders.VARY, CanonicalRequest.vary(asked == null ? null : asked.request()));
        if (asked == null) {
            // Not a read that all may share: a write, or an answer to the holder of a key.
            headers.computeIfAbsent(HttpHeaders.CACHE_CONTROL, it -> new ArrayList<>(List.of("no-store")));
            return;
        }
        headers.putSingle("Server-Timing", timing(asked));
        if (response.getStatus() == 200 && !headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            Coding coding = Coding.chosenBy(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
            Edition edition = revisions.editionOf(revisions.current());
            mark(request, response, new Making(asked, coding, edition, routing));
        }
    }

    private void mark(ContainerRequestContext request, ContainerResponseContext response, Making making) {
        Edition edition = making.edition();
        String etag = validators.etag(making.request(), making.coding(), edition);
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, etag);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        validators.lastModified(edition).ifPresent(it -> headers.putSingle(HttpHeaders.LAST_MODIFIED, it));
        if (validators.isHeld(etag, edition, header(request, "If-None-Match"), header(request, "If-Modified-Since"))) {
            response.setStatus(304);
            response.setEntity(null);
            return;
        }
        if (making.coding() == Coding.GZIP) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        request.setProperty(Making.PROPERTY, making);
    }

    /** Until the answer's first byte, in milliseconds. */
    private static String timing(Flights.Asked asked) {
        long microseconds = (System.nanoTime() - asked.nanoTime()) / 1_000;
        return "cache;desc=miss, total;dur=" + BigDecimal.valueOf(microseconds, 3);
    }

    private static @Nullable String header(ContainerRequestContext request, String name) {
        return request.getHeaderString(name);
    }
}
