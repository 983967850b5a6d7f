package io.dyad.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** In what the databases differ for a load. */
enum Engine {
    H2 {
        @Override
        RowSink sink(Connection connection, String table) throws SQLException {
            return new BatchSink(connection, table);
        }

        @Override
        String unlogged() {
            return "";
        }

        /** A whole number as key is the place of the row itself and costs nothing; H2 joins by keys alone. */
        @Override
        void key(Connection connection, String table) throws SQLException {
            run(connection, "alter table " + table + " alter column number set not null");
            run(connection, "alter table " + table + " add primary key (number)");
        }
    },
    POSTGRESQL {
        @Override
        RowSink sink(Connection connection, String table) throws SQLException {
            return new CopySink(connection, table);
        }

        /** What is lost in a crash is read again. */
        @Override
        String unlogged() {
            return "unlogged";
        }

        /** It joins whole tables by hashing; keeping a key would only slow the laying. */
        @Override
        void key(Connection connection, String table) {}
    };

    abstract RowSink sink(Connection connection, String table) throws SQLException;

    abstract String unlogged();

    /** Lets rows be found by their number. */
    abstract void key(Connection connection, String table) throws SQLException;

    /** Lets the planner know how much lies in a table that it has not seen before. */
    void analyze(Connection connection, String table) throws SQLException {
        run(connection, this == H2 ? "analyze table " + table : "analyze " + table);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Whether it finds out by itself, soon, how much lies where. */
    boolean learnsByItself() {
        return this == POSTGRESQL;
    }

    static Engine of(String kind) {
        return switch (kind) {
            case "h2" -> H2;
            case "postgresql" -> POSTGRESQL;
            default -> throw new IllegalArgumentException("Dyad runs on H2 and PostgreSQL, not on " + kind + ".");
        };
    }
}
