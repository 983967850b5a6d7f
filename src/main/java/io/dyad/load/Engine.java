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
    };

    abstract RowSink sink(Connection connection, String table) throws SQLException;

    abstract String unlogged();

    /** Lets the planner know how much lies in a table that it has not seen before; both understand it. */
    void analyze(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(this == H2 ? "analyze table " + table : "analyze " + table);
        }
    }

    static Engine of(String kind) {
        return switch (kind) {
            case "h2" -> H2;
            case "postgresql" -> POSTGRESQL;
            default -> throw new IllegalArgumentException("Dyad runs on H2 and PostgreSQL, not on " + kind + ".");
        };
    }
}
