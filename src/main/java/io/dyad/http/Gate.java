package io.dyad.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * What every request meets first: headers that each answer carries, the limits of an address, and the browser's question
 * whether a page of another origin may ask.
 */
@Singleton
class Gate {

    private static final int FIRST = 10_000;

    private final StandingHeaders headers;
    private final ProblemSender problems;

    Gate(StandingHeaders headers, ProblemSender problems) {
        this.headers = headers;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, FIRST);
    }

    /** What the server itself refuses, before or behind our own code, is a problem too. */
    void explain(@Observes Router router) {
        for (int status : new int[] {400, 404, 405, 406, 413, 414, 415, 500}) {
            router.errorHandler(status, context -> problems.send(context, status));
        }
    }

    private void pass(RoutingContext context) {
        HttpServerRequest request = context.request();
        headers.put(request);
        Optional<ProblemException> refusal = AddressLimits.check(request);
        if (refusal.isPresent()) {
            problems.send(context, refusal.get());
        } else if (isPreflight(request)) {
            headers.putPreflight(request.response());
            request.response().setStatusCode(204).end();
        } else {
            context.next();
        }
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains("Origin")
                && request.headers().contains("Access-Control-Request-Method");
    }
}
