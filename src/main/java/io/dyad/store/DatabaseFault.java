package io.dyad.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What keeps a database from answering though nothing is wrong with the question. */
enum DatabaseFault {
    /** There is no connection to it, or it takes nobody. */
    UNREACHABLE,
    /** Others are using what is needed; the same may succeed a moment later. */
    BUSY;

    /** H2: already open elsewhere, closed, connection broken, closed while starting; I/O, also with a named file. */
    private static final Set<Integer> H2_UNREACHABLE = Set.of(90020, 90121, 90067, 90098, 90028, 90031);

    /** H2: a lock was not had in time. */
    private static final int H2_LOCK_TIMEOUT = 50200;

    /** H2: the row was changed by another meanwhile. */
    private static final int H2_CONCURRENT_UPDATE = 90131;

    /**
     * Of the pool, whose exceptions have no code: "Sorry, acquisition timeout!" among others, and what it says of a
     * connection that broke when it was to be part of a transaction.
     */
    private static final List<String> NO_CONNECTION = List.of("cquisition timeout", "association of connection to");

    /** Looks through all causes, since the layers above the driver wrap what it says. */
    static Optional<DatabaseFault> in(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(thrown);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (seen.add(next)) {
                Optional<DatabaseFault> fault = next instanceof SQLException e ? of(e) : Optional.empty();
                if (fault.isPresent()) {
                    return fault;
                }
                causes(next).forEach(open::add);
            }
        }
        return Optional.empty();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        Throwable further = thrown instanceof SQLException e ? e.getNextException() : null;
        return Stream.concat(
                Stream.of(Optional.ofNullable(thrown.getCause()), Optional.ofNullable(further))
                        .flatMap(Optional::stream),
                Arrays.stream(thrown.getSuppressed()));
    }

    private static Optional<DatabaseFault> of(SQLException exception) {
        if (exception instanceof SQLTransientConnectionException
                || H2_UNREACHABLE.contains(exception.getErrorCode())
                || NO_CONNECTION.stream().anyMatch(String.valueOf(exception.getMessage())::contains)) {
            return Optional.of(UNREACHABLE);
        }
        if (exception.getErrorCode() == H2_LOCK_TIMEOUT || exception.getErrorCode() == H2_CONCURRENT_UPDATE) {
            return Optional.of(BUSY);
        }
        return ofState(exception.getSQLState());
    }

    /** The codes of PostgreSQL (its appendix A), 25006 that of one that only reads; 08 and 40 are of the SQL standard. */
    private static Optional<DatabaseFault> ofState(@Nullable String state) {
        if (state == null) {
            return Optional.empty();
        }
        if (state.startsWith("08") || state.startsWith("57P0") || state.startsWith("53") || state.equals("25006")) {
            return Optional.of(UNREACHABLE);
        }
        return switch (state) {
            // A serialization failure, a deadlock, a lock not available; cancelled, idle for too long.
            case "40001", "40P01", "55P03", "57014", "25P03" -> Optional.of(BUSY);
            default -> Optional.empty();
        };
    }
}
