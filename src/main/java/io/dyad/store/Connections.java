package io.dyad.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * The connections in use. Those to a database that has stopped answering would keep their requests waiting for ever: a
 * time limit on each answer is no way out, since writers may well wait their turn for as long as an import takes.
 */
@Singleton
@Unremovable
class Connections implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(Connections.class);

    private final Set<Connection> inUse = ConcurrentHashMap.newKeySet();
    private final Instance<AgroalDataSource> pool;

    /** @param pool looked up when it is needed: it is made after its interceptors */
    Connections(Instance<AgroalDataSource> pool) {
        this.pool = pool;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        bare(connection, inUse::add);
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        bare(connection, inUse::remove);
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        bare(connection, inUse::remove);
    }

    /** Closes all, also those that wait for an answer: that fails now, and the pool begins anew. */
    void giveUp() {
        for (Connection connection : inUse) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("A connection is gone already", e);
            }
        }
        pool.get().flush(FlushMode.ALL);
    }

    private interface Use {
        boolean of(Connection connection);
    }

    /** The driver's own connection: the pool's is another object for each caller. */
    private static void bare(Connection pooled, Use use) {
        try {
            use.of(pooled.unwrap(Connection.class));
        } catch (SQLException e) {
            LOG.debug("A connection is gone already", e);
        }
    }
}
