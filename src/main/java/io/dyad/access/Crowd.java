package io.dyad.access;

import io.dyad.http.ProblemException;
import io.dyad.http.ProblemSender;
import io.dyad.http.RequestEnd;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** Turns requests away while too many are being computed: a late answer helps nobody, and a queue makes all of them late. */
@Singleton
class Crowd {

    /** After the rate limit: who asks too much should hear that, not that others do. */
    private static final int PRIORITY = 7_000;

    private final AccessSettings settings;
    private final ProblemSender problems;
    private final AtomicInteger inside = new AtomicInteger();

    Crowd(AccessSettings settings, ProblemSender problems) {
        this.settings = settings;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, PRIORITY);
    }

    private void enter(RoutingContext context) {
        if (Client.isOperations(context)) {
            context.next();
        } else if (inside.incrementAndGet() > settings.mostAtOnce()) {
            inside.decrementAndGet();
            problems.send(context, ProblemException.overloaded("Too many requests are being answered; try again.", 1));
        } else {
            RequestEnd.then(context, inside::decrementAndGet);
            context.next();
        }
    }
}
