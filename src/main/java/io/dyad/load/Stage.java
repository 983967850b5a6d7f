package io.dyad.load;

import io.dyad.claim.NewClaim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table beside the store in which the claims of one load are laid while its file is read. Nobody else sees it, and
 * writing it keeps nobody from writing to the store.
 */
public final class Stage implements AutoCloseable {

    /** As many are looked up by one statement. */
    private static final int LOOK_UP = 1_000;

    private final Connection connection;
    private final Engine engine;
    private final String table;
    private final boolean byId;
    private final Repeats repeats;
    private @Nullable RowSink sink;
    private volatile @Nullable Statement running;
    private long laid;
    private long left;

    Stage(Connection connection, Engine engine, String table, boolean byId, Path scratch)
            throws SQLException, IOException {
        this.connection = connection;
        this.engine = engine;
        this.table = table;
        this.byId = byId;
        run("create %s table %s as select cast(0 as bigint) as number, cast(0 as bigint) as line,"
                        .formatted(engine.unlogged(), table)
                + " cast(0 as bigint) as quantity, claim.* from claim where 1 = 0");
        run("create %s table %s (number bigint, pair varchar(7), id varchar(40), old_id varchar(40))"
                .formatted(engine.unlogged(), entering()));
        engine.key(connection, table);
        repeats = new Repeats(scratch);
        connection.setAutoCommit(false);
        sink = engine.sink(connection, table);
    }

    /** Lays down a claim of that book which stands in that line. */
    public void add(NewClaim claim, String id, String book, long line) {
        long quantity = byId ? Quantity.hash(id) : Quantity.hash(claim, book);
        try {
            Objects.requireNonNull(sink).add(new Laid(++laid, line, quantity, claim, id, book));
            repeats.add(quantity);
        } catch (SQLException e) {
            throw new LoadException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is told of two rows of one quantity. */
    public interface Findings {

        /** The line says once more what another says already. */
        void repeated(long line);

        /** The line contradicts an earlier one. */
        void contradicts(long line, long earlier);
    }

    /** Ends the laying; of what is about one quantity the first alone is kept. */
    public void settle(Findings findings) {
        try {
            finish();
            left = laid;
            boolean[] indexed = {false};
            repeats.<SQLException>forEach(LOOK_UP, some -> {
                if (!indexed[0]) {
                    run("create index %1$s_quantity on %1$s (quantity)".formatted(table));
                    indexed[0] = true;
                }
                settle(some, findings);
            });
            connection.commit();
            engine.analyze(connection, table);
            connection.commit();
        } catch (SQLException e) {
            throw new LoadException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish() throws SQLException {
        RowSink writing = Objects.requireNonNull(sink);
        writing.finish();
        writing.close();
        sink = null;
        connection.commit();
    }

    private record First(long line, List<@Nullable Object> said) {}

    private void settle(List<Long> quantities, Findings findings) throws SQLException {
        List<String> quantity = byId ? List.of("id") : Quantity.columns();
        List<String> said = byId ? List.of() : Quantity.said();
        String sql = "select number, line, %s from %s where quantity in (%s) order by number"
                .formatted(
                        Stream.concat(quantity.stream(), said.stream()).collect(Collectors.joining(", ")),
                        table,
                        marks(quantities));
        List<Long> surplus = new ArrayList<>();
        Map<List<@Nullable Object>, First> firsts = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(LOOK_UP); // a quantity may be repeated as often as there are rows
            bind(select, quantities);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    First row = new First(found.getLong(2), values(found, 3 + quantity.size(), said.size()));
                    First first = firsts.putIfAbsent(values(found, 3, quantity.size()), row);
                    if (first != null) {
                        tell(row, first, findings);
                        surplus.add(found.getLong(1));
                    }
                    if (surplus.size() == LOOK_UP) {
                        delete(surplus);
                        surplus.clear();
                    }
                }
            }
        }
        delete(surplus);
    }

    private static void tell(First row, First first, Findings findings) {
        if (first.said().equals(row.said())) {
            findings.repeated(row.line());
        } else {
            findings.contradicts(row.line(), first.line());
        }
    }

    private static List<@Nullable Object> values(ResultSet row, int from, int count) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(row.getObject(from + i));
        }
        return values;
    }

    private void delete(List<Long> numbers) throws SQLException {
        if (numbers.isEmpty()) {
            return;
        }
        try (PreparedStatement delete =
                connection.prepareStatement("delete from %s where number in (%s)".formatted(table, marks(numbers)))) {
            bind(delete, numbers);
            left -= delete.executeUpdate();
        }
    }

    private static String marks(List<Long> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static void bind(PreparedStatement statement, List<Long> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setLong(i + 1, values.get(i));
        }
    }

    /** How many claims lie here. */
    public long size() {
        return left;
    }

    String table() {
        return table;
    }

    /** Which of them enter, and whose place each takes. */
    String entering() {
        return table + "_in";
    }

    boolean isById() {
        return byId;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What is being done with what lies here, so that it can be stopped. */
    void runs(@Nullable Statement statement) {
        running = statement;
    }

    /** Stops what is being done with it, from another thread; whoever does it is told by an exception. */
    public void cancel() {
        Statement statement = running;
        try {
            if (statement != null) {
                statement.cancel();
            }
        } catch (SQLException e) {
            throw new LoadException(e);
        }
    }

    /** Takes the tables away. */
    @Override
    public void close() {
        try (connection;
                repeats) {
            try {
                if (sink != null) {
                    sink.close();
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                run("drop table if exists " + entering());
                run("drop table if exists " + table);
            }
        } catch (SQLException e) {
            throw new LoadException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
