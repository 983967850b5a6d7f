package io.dyad.ingest;

import io.agroal.api.AgroalDataSource;
import io.dyad.format.Batches;
import io.dyad.http.ProblemException;
import io.dyad.profile.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows that imports could not understand. They are kept whatever becomes of the import. */
@ApplicationScoped
class Rejects {

    private static final int BATCH = 500;
    private static final int LONGEST_COLUMN = 300;
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_ROW = 20_000;

    /** Stands for the text of a row that was found to be bad only after all were read. */
    static final String TEXT_TO_FIND = "";

    /** So many are looked for in one more reading of the file. */
    private static final int LOOKED_FOR = 50_000;

    private final AgroalDataSource database;

    Rejects(AgroalDataSource database) {
        this.database = database;
    }

    /** @param first how many the job has already */
    void add(String job, long first, List<Rejection> rejections) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into import_reject (job, number, line, column_name, reason, row_text)
                        values (?, ?, ?, ?, ?, ?)""")) {
            long number = first;
            for (Rejection rejection : rejections) {
                insert.setString(1, job);
                insert.setLong(2, ++number);
                insert.setLong(3, rejection.line());
                insert.setString(4, text(rejection.column(), LONGEST_COLUMN));
                insert.setString(5, text(rejection.reason(), LONGEST_REASON));
                insert.setString(6, text(rejection.row(), LONGEST_ROW));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("rejected rows cannot be kept", e);
        }
    }

    /** PostgreSQL keeps no NUL. */
    private static String text(String text, int longest) {
        String kept = text.replace('\0', '\uFFFD');
        return kept.length() > longest ? kept.substring(0, longest - 1) + "…" : kept;
    }

    /** Those of a job from behind that place on, as they were found. */
    Iterator<Reject> of(String job, @Nullable String after) {
        return new Batches<>(
                BATCH, (last, most) -> page(job, last == null ? 0 : number(last), most), Reject::id, after);
    }

    private static long number(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw ProblemException.notFound("This cursor leads nowhere; begin again without it.");
        }
        return Long.parseLong(id);
    }

    private List<Reject> page(String job, long after, int most) {
        List<Reject> page = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select number, line, column_name, reason, row_text from import_reject
                        where job = ? and number > ? order by number fetch first ? rows only""")) {
            select.setString(1, job);
            select.setLong(2, after);
            select.setInt(3, most);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    page.add(new Reject(
                            found.getLong(2),
                            found.getString(3),
                            found.getString(4),
                            found.getString(5),
                            found.getLong(1)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rejected rows cannot be read", e);
        }
        return page;
    }

    /** Reads a file once more. */
    interface Search {
        /** The rows in which these lines begin, by line. */
        Map<Long, String> texts(Set<Long> lines) throws IOException;
    }

    /** Finds the texts that are still to be found. */
    void findTexts(String job, Search search) throws IOException {
        for (Map<Long, Long> open = open(job); !open.isEmpty(); open = open(job)) {
            Map<Long, String> texts = search.texts(Set.copyOf(open.values()));
            try (Connection connection = database.getConnection();
                    PreparedStatement update = connection.prepareStatement(
                            "update import_reject set row_text = ? where job = ? and number = ?")) {
                for (Map.Entry<Long, Long> one : open.entrySet()) {
                    update.setString(1, text(texts.getOrDefault(one.getValue(), "?"), LONGEST_ROW));
                    update.setString(2, job);
                    update.setLong(3, one.getKey());
                    update.addBatch();
                }
                update.executeBatch();
            } catch (SQLException e) {
                throw new IllegalStateException("rejected rows cannot be kept", e);
            }
        }
    }

    /** Lines by number. */
    private Map<Long, Long> open(String job) {
        Map<Long, Long> lines = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select number, line from import_reject
                        where job = ? and row_text = ? order by number fetch first ? rows only""")) {
            select.setString(1, job);
            select.setString(2, TEXT_TO_FIND);
            select.setInt(3, LOOKED_FOR);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    lines.put(found.getLong(1), found.getLong(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rejected rows cannot be read", e);
        }
        return lines;
    }
}
