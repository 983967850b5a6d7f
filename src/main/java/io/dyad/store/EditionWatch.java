package io.dyad.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database several times a second which revision it is at: another instance may have changed it, and it may not
 * answer at all. It has a thread and a connection of its own, so that it is not late where all others are in use.
 */
@ApplicationScoped
class EditionWatch {

    private static final Logger LOG = Logger.getLogger(EditionWatch.class);

    /** A quarter of the lag allowed, so that a slow answer or two does not matter. */
    private static final long INTERVAL = Editions.LONGEST_LAG.dividedBy(4).toMillis();

    /** As long as the driver lets a look take (application.properties), and a little. */
    private static final Duration LAST_LOOK = Duration.ofSeconds(5);

    private static final String QUESTION = """
            select revision.number, revision.committed_at, creation.committed_at
            from store_clock
            join revision on revision.number = store_clock.revision
            join revision creation on creation.number = 0
            """;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(EditionWatch::thread);
    private final AgroalDataSource database;
    private final Connections connections;
    private final Editions editions;
    private final Clock clock;
    private Optional<Instant> silentSince = Optional.empty();
    private @Nullable Future<?> looking;

    EditionWatch(
            @DataSource("watch") AgroalDataSource database, Connections connections, Editions editions, Clock clock) {
        this.database = database;
        this.connections = connections;
        this.editions = editions;
        this.clock = clock;
    }

    private static Thread thread(Runnable watching) {
        Thread thread = new Thread(watching, "edition-watch");
        thread.setDaemon(true);
        return thread;
    }

    /** The next question waits for the answer to this one: a database that hangs is not asked over and over. */
    void start(@Observes StartupEvent event) {
        looking = thread.scheduleWithFixedDelay(this::watch, INTERVAL, INTERVAL, TimeUnit.MILLISECONDS);
    }

    /** Lets a look come to its end: an interrupt would make H2's file channel close itself under everyone. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (looking != null) {
            looking.cancel(false);
        }
        thread.shutdown();
        if (!thread.awaitTermination(LAST_LOOK.toSeconds(), TimeUnit.SECONDS)) {
            LOG.debug("The last look at the database takes too long to be waited for");
        }
    }

    /** Whatever goes wrong, the next look is as good as the first: an error that got out of here would end the watch. */
    private void watch() {
        try {
            look();
        } catch (Throwable e) {
            LOG.error("The watch over the database goes on after this", e);
        }
    }

    private void look() {
        try {
            askAgainIfNeedBe();
            find();
        } catch (SQLException | RuntimeException e) {
            lose(e);
        }
    }

    /**
     * A connection that broke is no reason to give up what all others do: a new one is asked. One that kept silent is:
     * whoever asked again would wait as long again.
     */
    private void askAgainIfNeedBe() throws SQLException {
        long before = System.nanoTime();
        try {
            ask();
        } catch (SQLException | RuntimeException broken) {
            if (System.nanoTime() - before >= Editions.LONGEST_LAG.toNanos()) {
                throw broken;
            }
            LOG.debug("The database is asked again", broken);
            // It happens some time later, and must not take away the new connection while that is in use.
            database.flush(FlushMode.GRACEFUL);
            ask();
        }
    }

    private void ask() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement question = connection.prepareStatement(QUESTION)) {
            long before = System.nanoTime();
            try (ResultSet answer = question.executeQuery()) {
                if (!answer.next()) {
                    throw new SQLException("The store has no clock");
                }
                Edition edition = new Edition(instant(answer, 3), answer.getLong(1), instant(answer, 2));
                editions.seen(edition, before);
            }
        }
    }

    private static Instant instant(ResultSet answer, int column) throws SQLException {
        return answer.getObject(column, OffsetDateTime.class).toInstant();
    }

    private void lose(Exception cause) {
        editions.lost(clock.instant());
        database.flush(FlushMode.ALL);
        if (silentSince.isEmpty()) {
            silentSince = Optional.of(clock.instant());
            connections.giveUp();
            LOG.warnf(
                    "The database does not answer; what is in memory is served as it was, the rest refused: %s",
                    String.valueOf(cause.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private void find() {
        silentSince.ifPresent(since -> LOG.infof(
                "The database answers again, after %d s",
                Duration.between(since, clock.instant()).toSeconds()));
        silentSince = Optional.empty();
    }
}
