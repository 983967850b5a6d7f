package io.dyad.load;

import java.sql.SQLException;

/** Writes rows into a table as fast as the database takes them. */
interface RowSink extends AutoCloseable {

    void add(Laid row) throws SQLException;

    /** Writes what is left. Whoever closes without it gives up. */
    void finish() throws SQLException;

    @Override
    void close() throws SQLException;
}
