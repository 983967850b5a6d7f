package io.dyad.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Says at start where the embedded store lies and how it stands. */
class StoreAtStart {

    private static final Logger LOG = Logger.getLogger(StoreAtStart.class);

    /** After whatever loads data at start. */
    private static final int LAST = Integer.MAX_VALUE;

    void report(@Observes @Priority(LAST) StartupEvent start, Revisions revisions, StoreSettings settings) {
        Revision current = revisions.current();
        LOG.infof(
                "The store in %s is at revision %d: %d claims on %d pairs",
                settings.dataFolder(),
                current.number(),
                current.holdings().claims(),
                current.holdings().pairs());
    }
}
