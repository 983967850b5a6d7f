package io.dyad.prepared;

import static io.vertx.core.http.HttpHeaders.createOptimized;

import io.dyad.http.ListHeader;
import io.dyad.store.Edition;
import io.dyad.store.Editions;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Answers repeated reads on the event loop: 304 where the client holds the answer already, else the bytes prepared. What
 * it cannot answer goes on to be computed, once for all who ask at the same time.
 */
@Singleton
class FastPath {

    /** After the gate that every request passes, before what limits the others. */
    private static final int PRIORITY = 9_000;

    private static final CharSequence SERVER_TIMING = createOptimized("Server-Timing");
    private static final CharSequence HIT = createOptimized("cache;desc=hit");
    private static final CharSequence GZIP = createOptimized("gzip");

    private final Editions editions;
    private final PreparedAnswers answers;
    private final Validators validators;
    private final Flights flights;

    FastPath(Editions editions, PreparedAnswers answers, Validators validators, Flights flights) {
        this.editions = editions;
        this.answers = answers;
        this.validators = validators;
        this.flights = flights;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, PRIORITY);
    }

    private void answer(RoutingContext context) {
        Optional<CanonicalRequest> request = CanonicalRequest.of(context);
        if (request.isEmpty()) {
            context.next();
        } else if (!isAnswered(context.request(), request.get())) {
            flights.board(context, request.get(), () -> isAnswered(context.request(), request.get()));
        }
    }

    private boolean isAnswered(HttpServerRequest request, CanonicalRequest asked) {
        Optional<Edition> current = editions.current();
        if (current.isEmpty()) {
            return false;
        }
        Edition edition = current.get();
        Coding coding = Coding.chosenBy(ListHeader.of(request, HttpHeaders.ACCEPT_ENCODING));
        Optional<PreparedAnswer> prepared = answers.of(asked, edition);
        if (prepared.isPresent()) {
            send(request, prepared.get(), coding);
            return true;
        }
        return isHeldUnseen(request, asked, coding, edition);
    }

    private void send(HttpServerRequest request, PreparedAnswer answer, Coding coding) {
        PreparedAnswer.Body body = answer.body(coding);
        HttpServerResponse response = request.response();
        putCommon(response, body.etag(), answer.edition());
        if (validators.isHeld(
                body.etag(),
                answer.edition(),
                ListHeader.of(request, HttpHeaders.IF_NONE_MATCH),
                request.getHeader(HttpHeaders.IF_MODIFIED_SINCE))) {
            response.setStatusCode(304).end();
            return;
        }
        answer.headers().forEach(it -> response.putHeader(it.name(), it.value()));
        response.putHeader(HttpHeaders.CONTENT_LENGTH, body.length());
        if (coding == Coding.GZIP) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        if (request.method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(body.bytes());
        }
    }

    /**
     * The ETag of an answer that is not kept can be told without making it, and nobody holds one that was not sent.
     */
    private boolean isHeldUnseen(HttpServerRequest request, CanonicalRequest asked, Coding coding, Edition edition) {
        String held = ListHeader.of(request, HttpHeaders.IF_NONE_MATCH);
        if (held == null) {
            return false;
        }
        String etag = validators.etag(asked, coding, edition);
        if (!held.contains(etag)) {
            return false;
        }
        putCommon(request.response(), etag, edition);
        request.response().setStatusCode(304).end();
        return true;
    }

    private void putCommon(HttpServerResponse response, String etag, Edition edition) {
        response.putHeader(HttpHeaders.ETAG, etag);
        validators.lastModified(edition).ifPresent(it -> response.putHeader(HttpHeaders.LAST_MODIFIED, it));
        response.putHeader(HttpHeaders.CACHE_CONTROL, Freshness.CACHE_CONTROL);
        response.putHeader(HttpHeaders.VARY, Freshness.VARY);
        response.putHeader(SERVER_TIMING, HIT);
    }
}
