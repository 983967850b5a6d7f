package io.dyad.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.net.SocketTimeoutException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeoutException;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFaultTest {

    private static SQLException refused() {
        return new SQLException("Connection refused", "08001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08003", "08006", "57P01", "57P02", "57P03", "53100", "53200", "53300"})
    void aDatabaseThatTakesNobodyIsUnreachable(String state) {
        assertThat(DatabaseFault.in(new SQLException("no", state))).contains(DatabaseFault.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {90020, 90028, 90031, 90067, 90098, 90121})
    void anEmbeddedDatabaseThatIsClosedOrLostIsUnreachable(int code) {
        assertThat(DatabaseFault.in(new SQLException("no", "HY000", code))).contains(DatabaseFault.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03"})
    void aLockThatOthersHoldIsWorthAnotherTry(String state) {
        assertThat(DatabaseFault.in(new SQLException("no", state))).contains(DatabaseFault.BUSY);
    }

    @ParameterizedTest
    @ValueSource(ints = {50200, 90131})
    void soIsOneOfTheEmbeddedDatabase(int code) {
        assertThat(DatabaseFault.in(new SQLException("no", "HYT00", code))).contains(DatabaseFault.BUSY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sorry, acquisition timeout!",
                "Acquisition timeout while waiting for new connection",
                "Exception in association of connection to existing transaction"
            })
    void aPoolWithoutAConnectionIsUnreachable(String message) {
        assertThat(DatabaseFault.in(new SQLException(message, new TimeoutException())))
                .contains(DatabaseFault.UNREACHABLE);
        assertThat(DatabaseFault.in(new SQLTransientConnectionException("any"))).contains(DatabaseFault.UNREACHABLE);
    }

    @Test
    void itIsFoundUnderWhateverTheLayersAbovePutAroundIt() {
        assertThat(DatabaseFault.in(new JDBCConnectionException("Unable to acquire", refused())))
                .contains(DatabaseFault.UNREACHABLE);
        assertThat(DatabaseFault.in(new IllegalStateException(new PersistenceException(refused()))))
                .contains(DatabaseFault.UNREACHABLE);
        RollbackException rollback = new RollbackException("ARJUNA016053: Could not commit transaction.");
        rollback.addSuppressed(new PersistenceException(refused()));
        assertThat(DatabaseFault.in(rollback)).contains(DatabaseFault.UNREACHABLE);
        BatchUpdateException batch = new BatchUpdateException();
        batch.setNextException(refused());
        assertThat(DatabaseFault.in(batch)).contains(DatabaseFault.UNREACHABLE);
    }

    @Test
    void aFaultOfOursStaysOne() {
        assertThat(DatabaseFault.in(new IllegalStateException("secret"))).isEmpty();
        assertThat(DatabaseFault.in(new SQLException("duplicate key", "23505"))).isEmpty();
        assertThat(DatabaseFault.in(new SQLException("no such table", "42P01"))).isEmpty();
        assertThat(DatabaseFault.in(new SQLException("without a state"))).isEmpty();
        assertThat(DatabaseFault.in(new IllegalStateException(new SocketTimeoutException("of another service"))))
                .isEmpty();
    }

    @Test
    void causesThatLeadInACircleComeToAnEnd() {
        Exception one = new IllegalStateException("one");
        Exception other = new IllegalStateException("other", one);
        one.initCause(other);
        assertThat(DatabaseFault.in(other)).isEmpty();
    }
}
