package io.dyad.store;

import io.dyad.http.ProblemException;
import io.dyad.http.ProblemSender;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Whether this instance reads only, since its database is a replica that takes no writes. It then writes nothing at its
 * start either, and refuses what would change something before anyone waits for it.
 */
@Singleton
public class ReadOnly {

    /** Behind the gate of an outage. */
    private static final int PRIORITY = 8_400;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final StoreSettings settings;
    private final ProblemSender problems;

    ReadOnly(StoreSettings settings, ProblemSender problems) {
        this.settings = settings;
        this.problems = problems;
    }

    public boolean isSet() {
        return settings.readOnly();
    }

    void register(@Observes Filters filters) {
        if (isSet()) {
            filters.register(this::pass, PRIORITY);
        }
    }

    /** Before the key is looked at, so that what it may do is not told here. */
    private void pass(RoutingContext context) {
        if (READING.contains(context.request().method()) || Storeless.is(context)) {
            context.next();
        } else {
            problems.send(context, ProblemException.readOnly());
        }
    }
}
