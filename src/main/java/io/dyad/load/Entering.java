package io.dyad.load;

import io.dyad.store.Change;
import io.dyad.store.Holdings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
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

    Entering(Connection connection, Stage stage, @Nullable String reason, Change change) {
        this.connection = connection;
        this.stage = stage;
        this.reason = reason;
        this.change = change;
    }

    /**
     * Chooses those of whose quantity the store says nothing, or something else that is not newer.
     *
     * @param newer sources whose numbers stay
     */
    LoadCounts choose(List<String> newer) throws SQLException {
        long givenUp = 0;
        long older = 0;
        if (isAnyBookKnown()) {
            String isNewer = newer.isEmpty()
                    ? "1 = 0"
                    : "c.source_id in (" + String.join(", ", Collections.nCopies(newer.size(), "?")) + ")";
            update(
                    """
                    insert into %s (number, pair, id, old_id)
                    select s.number, s.pair, s.id, c.id
                    from %s s left join (%s) on %s
                    where c.id is null or (not (%s) and %s)""".formatted(
                                    entering(),
                                    stage.table(),
                                    PUBLISHED,
                                    Quantity.isSame("c", "s"),
                                    isNewer,
                                    Quantity.isSaidOtherwise("c", "s")),
                    newer.toArray());
            older = newer.isEmpty()
                    ? 0
                    : number(
                            "select count(*) from %s s join (%s) on %s where %s and %s"
                                    .formatted(
                                            stage.table(),
                                            PUBLISHED,
                                            Quantity.isSame("c", "s"),
                                            isNewer,
                                            Quantity.isSaidOtherwise("c", "s")),
                            newer.toArray());
            givenUp = leaveOutKnown();
        } else {
            update("insert into %s (number, pair, id, old_id) select number, pair, id, null from %s"
                    .formatted(entering(), stage.table()));
        }
        long superseding = number("select count(distinct number) from " + entering() + " where old_id is not null");
        long added = number("select count(*) from " + entering() + " where old_id is null");
        return new LoadCounts(added, superseding, stage.size() - added - superseding - older - givenUp, older, givenUp);
    }

    /** Chooses those that the store does not have; the others stay as they are. */
    LoadCounts chooseById() throws SQLException {
        update("""
                insert into %1$s (number, pair, id, old_id)
                select s.number, s.pair, s.id, null from %2$s s
                where not exists (select 1 from claim k where k.pair = s.pair and k.id = s.id)""".formatted(entering(), stage.table()));
        long added = number("select count(*) from " + entering());
        long unchanged = number("select count(*) from %s s join (%s) on c.pair = s.pair and c.id = s.id"
                .formatted(stage.table(), PUBLISHED));
        return new LoadCounts(added, 0, unchanged, 0, stage.size() - added - unchanged);
    }

    /** Without a claim in their books nothing needs to be looked up, which a first load would do for nothing. */
    private boolean isAnyBookKnown() throws SQLException {
        for (String book : Sql.texts(connection, "select distinct book from " + stage.table())) {
            if (!Sql.texts(connection, "select book from claim where book = ? fetch first 1 rows only", book)
                    .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The same claim out of the same source, once withdrawn or superseded, is not news. */
    private long leaveOutKnown() throws SQLException {
        return update("""
                delete from %1$s
                where exists (select 1 from claim k where k.pair = %1$s.pair and k.id = %1$s.id)""".formatted(entering()));
    }

    /** Ids of the sources that state those that enter. */
    List<String> sources() throws SQLException {
        return Sql.texts(
                connection,
                "select distinct source_id from %s where number in (select number from %s)"
                        .formatted(stage.table(), entering()));
    }

    /** The pairs of those that enter. */
    List<String> pairs() throws SQLException {
        return Sql.texts(connection, "select distinct pair from " + entering() + " order by pair");
    }

    /** Writes the claims that enter, and the states by which the old ones make place. */
    void write() throws SQLException {
        long entered = update("""
                insert into claim (%1$s)
                select %1$s from %2$s where number in (select number from %3$s)""".formatted(Columns.ofClaim(), stage.table(), entering()));
        update("""
                insert into claim_state (pair, claim_id, from_revision, to_revision, state, superseded_by, author, reason)
                select distinct pair, id, cast(? as bigint), cast(null as bigint), 'published', cast(null as varchar(40)),
                       cast(? as varchar(100)), cast(? as varchar(2000))
                from %s""".formatted(entering()), change.revision(), change.author().name(), reason);
        long left = update("""
                merge into claim_state st using (select pair, old_id from %s where old_id is not null) e
                on st.pair = e.pair and st.claim_id = e.old_id and st.to_revision is null
                when matched then update set to_revision = cast(? as bigint)""".formatted(entering()), change.revision());
        update("""
                insert into claim_state (pair, claim_id, from_revision, to_revision, state, superseded_by, author, reason)
                select pair, old_id, cast(? as bigint), cast(null as bigint), 'superseded', id,
                       cast(? as varchar(100)), cast(? as varchar(2000))
                from %s where old_id is not null""".formatted(entering()), change.revision(), change.author().name(), reason);
        change.wrote(new Holdings(0, 0, entered, entered - left));
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
