package io.dyad.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says at start where the store lies and how it stands. */
class StoreAtStart {

    private static final Logger LOG = Logger.getLogger(StoreAtStart.class);

    /** After whatever loads data at start. */
    private static final int LAST = Integer.MAX_VALUE;

    void report(
            @Observes @Priority(LAST) StartupEvent start,
            Revisions revisions,
            StoreSettings settings,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
        Revision current = revisions.current();
        LOG.infof(
                "The store in %s is at revision %d: %d claims on %d pairs",
                database.equals("h2") ? settings.dataFolder() : database,
                current.number(),
                current.holdings().claims(),
                current.holdings().pairs());
    }
}
