package io.dyad.store;

import io.dyad.http.ProblemSender;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses at once, while the database does not answer, what would have to ask it: waiting for it would tie up a thread
 * for each caller and end in the same.
 */
@Singleton
class OutageGate {

    /** After the answers from memory, before a client is counted: this is not the client's doing. */
    private static final int PRIORITY = 8_500;

    private final Editions editions;
    private final ProblemSender problems;

    OutageGate(Editions editions, ProblemSender problems) {
        this.editions = editions;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, PRIORITY);
    }

    private void pass(RoutingContext context) {
        if (editions.outage().isPresent() && asksTheDatabase(context.normalizedPath()) && !Storeless.is(context)) {
            problems.send(context, StoreDiagnosis.problem(DatabaseFault.UNREACHABLE));
        } else {
            context.next();
        }
    }

    /** All data, if only to say at which revision; and the start page. */
    private static boolean asksTheDatabase(String path) {
        return path.equals("/") || path.equals("/v1") || path.startsWith("/v1/");
    }
}
