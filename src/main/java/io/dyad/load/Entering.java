package io.dyad.load;

import io.dyad.store.Change;
import io.dyad.store.Holdings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets the claims of a load into the store, by a few statements over all of them. */
final class Entering {

    /** The claim {@code c} that is published at present with its state {@code st}. */
    private static final String PUBLISHED = """
            claim c join claim_state st
              on st.pair = c.pair and st.claim_id = c.id and st.to_revision is null and st.state = 'published'
            """;

    private final Connection connection;
    private final Stage stage;
    private final @Nullable String reason;
    private final Change change;
    private boolean all;
    private boolean isAmbiguous;

    Entering(Connection connection, Stage stage, @Nullable String reason, Change change) {
        this.connection = connection;
        this.stage = stage;
        this.reason = reason;
        this.change = change;
    }

    /**
     * Chooses those of whose quantity the editions of their data set say nothing, or something else that is not newer.
     *
     * @param editions sources in whose place the new ones may come; without any all claims enter
     * @param newer those of them whose numbers stay
     */
    LoadCounts choose(List<String> editions, List<String> newer) throws SQLException {
        checkThatNothingIsLost();
        if (editions.isEmpty()) {
            all = true;
            return new LoadCounts(stage.size(), 0, 0, 0, 0);
        }
        String isSame = Quantity.isSame("c", "s") + " and " + isOneOf(editions);
        String isNewer = isOneOf(newer);
        String isSaidOtherwise = Quantity.isSaidOtherwise("c", "s");
        update(
                """
                insert into %s (number, pair, id, old_id)
                select s.number, s.pair, s.id, c.id
                from %s s left join (%s) on %s
                where c.id is null or (not (%s) and %s)""".formatted(entering(), stage.table(), PUBLISHED, isSame, isNewer, isSaidOtherwise),
                Stream.concat(editions.stream(), newer.stream()).toArray());
        long older = newer.isEmpty()
                ? 0
                : number(
                        """
                        select count(distinct s.number) from %s s join (%s) on %s where %s and %s
                        and not exists (select 1 from %s e where e.number = s.number)""".formatted(
                                        stage.table(),
                                        PUBLISHED,
                                        Quantity.isSame("c", "s"),
                                        isNewer,
                                        isSaidOtherwise,
                                        entering()),
                        newer.toArray());
        long givenUp = leaveOutKnown();
        long added = number("select count(*) from " + entering() + " where old_id is null");
        long olds = number("select count(*) from " + entering() + " where old_id is not null");
        long superseding = number("select count(distinct number) from " + entering() + " where old_id is not null");
        isAmbiguous = olds > superseding;
        return new LoadCounts(added, superseding, stage.size() - added - superseding - older - givenUp, older, givenUp);
    }

    private static String isOneOf(List<String> sources) {
        return sources.isEmpty()
                ? "1 = 0"
                : "c.source_id in (" + String.join(", ", Collections.nCopies(sources.size(), "?")) + ")";
    }

    /** Chooses those that the store does not have; the others stay as they are. */
    LoadCounts chooseById() throws SQLException {
        checkThatNothingIsLost();
        update("""
                insert into %1$s (number, pair, id, old_id)
                select s.number, s.pair, s.id, null from %2$s s
                where not exists (select 1 from claim k where k.pair = s.pair and k.id = s.id)""".formatted(entering(), stage.table()));
        long added = number("select count(*) from " + entering());
        long unchanged = number("select count(*) from %s s join (%s) on c.pair = s.pair and c.id = s.id"
                .formatted(stage.table(), PUBLISHED));
        return new LoadCounts(added, 0, unchanged, 0, stage.size() - added - unchanged);
    }

    /** A PostgreSQL that crashed has emptied its unlogged tables. */
    private void checkThatNothingIsLost() throws SQLException {
        long found = number("select count(*) from " + stage.table());
        if (found != stage.size()) {
            throw new IllegalStateException("of " + stage.size() + " claims that were laid down " + found
                    + " are left; the database was restarted");
        }
    }

    /** The same claim out of the same source, once withdrawn or superseded, is not news. */
    private long leaveOutKnown() throws SQLException {
        return update("""
                delete from %1$s
                where exists (select 1 from claim k where k.pair = %1$s.pair and k.id = %1$s.id)""".formatted(entering()));
    }

    /** Ids of the sources that state those that enter. */
    List<String> sources() throws SQLException {
        return Sql.texts(connection, "select distinct s.source_id from " + rows());
    }

    /** The pairs of those that enter. */
    List<String> pairs() throws SQLException {
        return Sql.texts(connection, "select distinct pair from " + places() + " order by pair");
    }

    /** Writes the claims that enter, and the states by which the old ones make place. */
    void write() throws SQLException {
        long entered = update("insert into claim (%s) select %s from %s"
                .formatted(Columns.ofClaim(""), Columns.ofClaim("s."), rows()));
        String state =
                "insert into claim_state (pair, claim_id, from_revision, to_revision, state, superseded_by, author, reason)";
        String whoAndWhy = "cast(? as varchar(100)), cast(? as varchar(2000))";
        update(
                """
                %s select %s pair, id, cast(? as bigint), cast(null as bigint), 'published',
                          cast(null as varchar(40)), %s from %s""".formatted(state, isAmbiguous ? "distinct" : "", whoAndWhy, places()),
                change.revision(),
                change.author().name(),
                reason);
        long left = all ? 0 : makePlace(state, whoAndWhy);
        change.wrote(new Holdings(0, 0, entered, entered - left));
    }

    private long makePlace(String state, String whoAndWhy) throws SQLException {
        long left = update("""
                merge into claim_state st using (select pair, old_id from %s where old_id is not null) e
                on st.pair = e.pair and st.claim_id = e.old_id and st.to_revision is null
                when matched then update set to_revision = cast(? as bigint)""".formatted(entering()), change.revision());
        update(
                """
                %s select pair, old_id, cast(? as bigint), cast(null as bigint), 'superseded', id, %s
                from %s where old_id is not null""".formatted(state, whoAndWhy, entering()),
                change.revision(),
                change.author().name(),
                reason);
        return left;
    }

    /** The rows {@code s} that enter. */
    private String rows() {
        if (all) {
            return stage.table() + " s";
        }
        String chosen = isAmbiguous ? "(select distinct number from " + entering() + ")" : entering();
        return "%s e join %s s on s.number = e.number".formatted(chosen, stage.table());
    }

    /** Where pairs and ids of what enters stand. */
    private String places() {
        return all ? stage.table() : entering();
    }

    private String entering() {
        return stage.entering();
    }

    private long update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = Sql.prepared(connection, sql, values)) {
            stage.runs(statement);
            return statement.executeLargeUpdate();
        } finally {
            stage.runs(null);
        }
    }

    private long number(String sql, @Nullable Object... values) throws SQLException {
        return Sql.number(connection, sql, values);
    }
}
