package io.dyad.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** Any database's way for many rows: batches of inserts. */
final class BatchSink implements RowSink {

    private static final int BATCH = 1_000;

    private final PreparedStatement insert;
    private int waiting;

    BatchSink(Connection connection, String table) throws SQLException {
        insert = connection.prepareStatement("insert into " + table + " (" + Columns.all() + ") values ("
                + String.join(", ", Collections.nCopies(Columns.COUNT, "?")) + ")");
    }

    @Override
    public void add(Laid row) throws SQLException {
        for (int i = 0; i < Columns.COUNT; i++) {
            insert.setObject(i + 1, Columns.value(row, i));
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            finish();
        }
    }

    @Override
    public void finish() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
