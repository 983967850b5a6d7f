package io.dyad.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets the writers of this instance wait for each other before they take a connection: waiting for the clock's row, some
 * sixteen of them would hold all connections, and whoever reads would get none. Instances still take turns by that row.
 */
@ApplicationScoped
class Turns {

    /** With the wait for the row (application.properties) still less than the minute that a transaction may last. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Each keeps a thread that readers need too. */
    private static final int MOST_WAITING = 50;

    private final Semaphore turn = new Semaphore(1, true);
    private final TransactionSynchronizationRegistry transaction;

    Turns(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** Waits until no other writes, unless too many wait already; gives the turn back when the transaction has ended, in whatever thread that is. */
    void take() {
        await();
        try {
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {}

                @Override
                public void afterCompletion(int status) {
                    turn.release();
                }
            });
        } catch (RuntimeException e) {
            turn.release();
            throw e;
        }
    }

    private void await() {
        try {
            if (turn.getQueueLength() < MOST_WAITING && turn.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw StoreDiagnosis.problem(DatabaseFault.BUSY);
    }
}
