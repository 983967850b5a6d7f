package io.dyad.store;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Asks the database several times a second which revision it is at: another instance may have changed it. */
@ApplicationScoped
class EditionWatch {

    private static final Logger LOG = Logger.getLogger(EditionWatch.class);

    /** A quarter of the lag allowed, so that a slow answer or two does not matter. */
    private static final long INTERVAL = Editions.LONGEST_LAG.dividedBy(4).toMillis();

    private final Vertx vertx;
    private final Revisions revisions;
    private long timer;

    EditionWatch(Vertx vertx, Revisions revisions) {
        this.vertx = vertx;
        this.revisions = revisions;
    }

    void start(@Observes StartupEvent event) {
        timer = vertx.setTimer(INTERVAL, it -> ask());
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    /** The next question waits for the answer to this one: a database that hangs is not asked over and over. */
    private void ask() {
        vertx.executeBlocking(() -> revisions.look(), false).onComplete(answer -> {
            if (answer.failed()) {
                LOG.warnf(
                        "The database does not say its revision: %s",
                        answer.cause().getMessage());
            }
            timer = vertx.setTimer(INTERVAL, it -> ask());
        });
    }
}
