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
import java.time.Duration;
import java.util.Optional;

/**
 * Answers repeated reads on the event loop: 304 where the client holds the answer already, else the bytes prepared. What
 * it cannot answer goes on to be computed, once for all who ask at the same time. While the database does not answer it
 * goes on from what was known last, and says so.
 */
@Singleton
class FastPath {

    /** After the gate that every request passes, before what limits the others. */
    private static final int PRIORITY = 9_000;

    private static final Duration STEP = Duration.ofMillis(50);

    /** The watch gives a look 3 seconds (application.properties); these are 4. */
    private static final int MOST_STEPS = 80;

    private static final CharSequence SERVER_TIMING = createOptimized("Server-Timing");
    private static final CharSequence HIT = createOptimized("cache;desc=hit");
    private static final CharSequence WARNING = createOptimized("Warning");
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
        filters.register(this::decide, PRIORITY - 1);
    }

    private void answer(RoutingContext context) {
        Optional<CanonicalRequest> request = CanonicalRequest.of(context);
        if (request.isEmpty()) {
            context.next();
        } else if (!isAnswered(context.request(), request.get())) {
            flights.board(context, request.get(), () -> isAnswered(context.request(), request.get()));
        }
    }

    /**
     * Where the database is late, the watch knows soon whether it is gone; until then the first of those who ask for what
     * is kept waits here and not for the database, since in an outage it is to have what is kept.
     */
    private void decide(RoutingContext context) {
        Flights.Asked asked = context.get(Flights.ASKED);
        if (asked != null && isUndecided() && answers.holds(asked.request())) {
            context.request().pause();
            decide(context, asked, MOST_STEPS);
        } else {
            context.next();
        }
    }

    private void decide(RoutingContext context, Flights.Asked asked, int stepsLeft) {
        if (context.response().closed()) {
            return;
        }
        if (stepsLeft > 0 && isUndecided()) {
            context.vertx().setTimer(STEP.toMillis(), it -> decide(context, asked, stepsLeft - 1));
            return;
        }
        context.request().resume();
        if (!isAnswered(context.request(), asked.request())) {
            context.next();
        }
    }

    private boolean isUndecided() {
        return editions.current().isEmpty() && editions.outage().isEmpty();
    }

    private boolean isAnswered(HttpServerRequest request, CanonicalRequest asked) {
        return ground().filter(it -> isAnswered(request, asked, it)).isPresent();
    }

    /** What may be answered from: what is current, or while the database does not answer what was. */
    private Optional<Ground> ground() {
        Optional<Edition> current = editions.current();
        return current.isPresent()
                ? current.map(Ground::current)
                : editions.outage().map(Ground::of);
    }

    private boolean isAnswered(HttpServerRequest request, CanonicalRequest asked, Ground ground) {
        Edition edition = ground.edition();
        Coding coding = Coding.chosenBy(ListHeader.of(request, HttpHeaders.ACCEPT_ENCODING));
        Optional<PreparedAnswer> prepared = answers.of(asked, edition);
        if (prepared.isPresent()) {
            send(request, asked, prepared.get(), coding, ground);
            return true;
        }
        return isHeldUnseen(request, asked, coding, ground);
    }

    private void send(
            HttpServerRequest request, CanonicalRequest asked, PreparedAnswer answer, Coding coding, Ground ground) {
        PreparedAnswer.Body body = answer.body(coding);
        HttpServerResponse response = request.response();
        putCommon(response, asked, body.etag(), ground);
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
    private boolean isHeldUnseen(HttpServerRequest request, CanonicalRequest asked, Coding coding, Ground ground) {
        String held = ListHeader.of(request, HttpHeaders.IF_NONE_MATCH);
        if (held == null) {
            return false;
        }
        String etag = validators.etag(asked, coding, ground.edition());
        if (!held.contains(etag)) {
            return false;
        }
        putCommon(request.response(), asked, etag, ground);
        request.response().setStatusCode(304).end();
        return true;
    }

    private void putCommon(HttpServerResponse response, CanonicalRequest asked, String etag, Ground ground) {
        response.putHeader(HttpHeaders.ETAG, etag);
        validators.lastModified(ground.edition()).ifPresent(it -> response.putHeader(HttpHeaders.LAST_MODIFIED, it));
        response.putHeader(HttpHeaders.CACHE_CONTROL, ground.cacheControl());
        response.putHeader(HttpHeaders.VARY, CanonicalRequest.vary(asked));
        response.putHeader(SERVER_TIMING, HIT);
        ground.warning().ifPresent(it -> response.putHeader(WARNING, it));
    }
}
