import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;

/**
 * Copies the tables of a store in H2 into a new one with the same schema, in batches of plain JDBC, and prints the seconds
 * that the inserts alone took.
 */
public final class RawBatches {

    private static final int BATCH = 1_000;
    private static final List<String> UNTIMED = List.of("source");
    private static final List<String> TIMED = List.of("pair", "claim", "claim_state");

    private final Connection from;
    private final Connection to;

    private RawBatches(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    public static void main(String[] arguments) throws SQLException {
        try (Connection from = open(arguments[0]);
                Connection to = open(arguments[1])) {
            RawBatches copy = new RawBatches(from, to);
            copy.schema();
            to.setAutoCommit(false);
            for (String table : UNTIMED) {
                copy.copy(table);
            }
            to.commit();
            long nanos = 0;
            for (String table : TIMED) {
                nanos += copy.copy(table);
            }
            long before = System.nanoTime();
            to.commit();
            nanos += System.nanoTime() - before;
            System.out.printf("%.2f%n", nanos / 1e9);
        }
    }

    private static Connection open(String file) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + file + ";WRITE_DELAY=0", "sa", "");
    }

    private void schema() throws SQLException {
        try (Statement read = from.createStatement();
                Statement write = to.createStatement();
                ResultSet script = read.executeQuery("script nodata")) {
            while (script.next()) {
                write.execute(script.getString(1));
            }
        }
    }

    private long copy(String table) throws SQLException {
        long nanos = 0;
        try (Statement read = from.createStatement();
                ResultSet rows = read.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            Object[][] batch = new Object[BATCH][columns];
            String marks = String.join(", ", Collections.nCopies(columns, "?"));
            try (PreparedStatement insert = to.prepareStatement("insert into " + table + " values (" + marks + ")")) {
                int filled = 0;
                while (rows.next()) {
                    for (int i = 0; i < columns; i++) {
                        batch[filled][i] = rows.getObject(i + 1);
                    }
                    if (++filled == BATCH) {
                        nanos += write(insert, batch, filled);
                        filled = 0;
                    }
                }
                nanos += write(insert, batch, filled);
            }
        }
        return nanos;
    }

    private static long write(PreparedStatement insert, Object[][] batch, int filled) throws SQLException {
        long before = System.nanoTime();
        for (int row = 0; row < filled; row++) {
            for (int i = 0; i < batch[row].length; i++) {
                insert.setObject(i + 1, batch[row][i]);
            }
            insert.addBatch();
        }
        insert.executeBatch();
        return System.nanoTime() - before;
    }
}
