package io.dyad.load;

import io.agroal.api.AgroalDataSource;
import io.dyad.pair.Pair;
import io.dyad.pair.Pairs;
import io.dyad.source.NewSource;
import io.dyad.source.Source;
import io.dyad.source.Sources;
import io.dyad.source.Vintages;
import io.dyad.store.Change;
import io.dyad.store.ScratchFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The door for very many claims at once. Whoever uses it has checked them by the rules of the other door. */
@ApplicationScoped
public class ClaimLoads {

    private static final String PREFIX = "staged_";
    private static final List<String> LOADED = List.of("claim", "claim_state", "pair");

    /** As many are looked up by one statement. */
    private static final int LOOK_UP = 1_000;

    private final AgroalDataSource database;
    private final EntityManager store;
    private final Sources sources;
    private final Pairs pairs;
    private final ScratchFolder scratch;
    private final Engine engine;

    ClaimLoads(
            AgroalDataSource database,
            EntityManager store,
            Sources sources,
            Pairs pairs,
            ScratchFolder scratch,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.database = database;
        this.store = store;
        this.sources = sources;
        this.pairs = pairs;
        this.scratch = scratch;
        this.engine = Engine.of(kind);
    }

    /**
     * Where to lay the claims of a load. To be called outside of a transaction.
     *
     * @param owner which instance loads; lower-case letters and digits
     * @param name of the load; the same
     * @param byId whether the claims are entered as they are, each by its id, instead of taking the place of what the
     *     same data set said of the same quantity
     */
    public Stage stage(String owner, String name, boolean byId) {
        try {
            Connection connection = database.getConnection();
            try {
                return new Stage(connection, engine, PREFIX + owner + "_" + name, byId, scratch.path());
            } catch (SQLException | IOException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new LoadException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what that instance left when it died. */
    public void clear(String owner) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> left = Sql.texts(
                    connection,
                    "select table_name from information_schema.tables where lower(table_name) like '%s'"
                            .formatted(PREFIX + owner + "%"));
            for (String table : left) {
                statement.execute("drop table if exists " + table.toLowerCase(Locale.ROOT));
            }
        } catch (SQLException e) {
            throw new LoadException(e);
        }
    }

    /**
     * Lets the database find out how much lies where. Until it knows, after a load or a crash, H2 may take an index that has
     * it read the whole store for each row, and PostgreSQL reads for a while by plans for what was there before.
     */
    public void learn() {
        try (Connection connection = database.getConnection()) {
            for (String table : LOADED) {
                engine.analyze(connection, table);
            }
        } catch (SQLException e) {
            throw new LoadException(e);
        }
    }

    /** The same at start, where that is needed and costs next to nothing. */
    public void learnAtStart() {
        if (!engine.learnsByItself()) {
            learn();
        }
    }

    /**
     * Lets in what lies there, as published, with those of the sources that state some of it; of a load by id with all of
     * them.
     *
     * @param statements what is recorded between the sources and the claims
     * @param reason for the history of each claim
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public LoadCounts enter(
            Stage stage,
            List<NewSource> described,
            Consumer<Change> statements,
            @Nullable String reason,
            Change change) {
        return store.unwrap(Session.class).doReturningWork(connection -> {
            Entering entering = new Entering(connection, stage, reason, change);
            LoadCounts counts = stage.isById()
                    ? entering.chooseById()
                    : entering.choose(ids(earlier(described)), ids(newer(described)));
            boolean isAnything = counts.added() + counts.superseding() > 0;
            if (isAnything || stage.isById()) {
                record(described, stage.isById() ? unknown(described) : entering.sources(), change);
                statements.accept(change);
            }
            if (isAnything) {
                record(entering.pairs(), change);
                store.flush();
                entering.write();
            }
            return counts;
        });
    }

    /** Those that the store has never had: what it has stays as it is, also where a better description took its place. */
    private List<String> unknown(List<NewSource> described) {
        Set<String> known = new HashSet<>();
        List<String> ids = described.stream().map(NewSource::id).toList();
        for (int from = 0; from < ids.size(); from += LOOK_UP) {
            known.addAll(sources.byIds(ids.subList(from, Math.min(from + LOOK_UP, ids.size())))
                    .keySet());
        }
        return ids.stream().filter(it -> !known.contains(it)).toList();
    }

    /**
     * Editions of the same data sets by the same publisher. What another one carries of a data set stands beside it: a
     * reprint and the original have vintages of their own, of which neither is older than the other.
     */
    private List<Source> earlier(List<NewSource> described) {
        return described.stream().flatMap(this::editions).toList();
    }

    /** Of those the ones whose vintage is newer: what they say stays. */
    private List<Source> newer(List<NewSource> described) {
        return described.stream()
                .filter(it -> it.vintage() != null)
                .flatMap(it -> editions(it)
                        .filter(known -> known.vintage() != null
                                && Vintages.ORDER.compare(known.vintage(), Objects.requireNonNull(it.vintage())) > 0))
                .toList();
    }

    private Stream<Source> editions(NewSource described) {
        String dataset = described.dataset();
        return dataset == null
                ? Stream.empty()
                : sources.ofDataset(dataset).stream()
                        .filter(it -> it.publisher().equals(described.publisher()));
    }

    private static List<String> ids(List<Source> sources) {
        return sources.stream().map(Source::id).toList();
    }

    private void record(List<NewSource> described, List<String> stating, Change change) {
        Set<String> needed = stating.stream().collect(Collectors.toSet());
        described.stream().filter(it -> needed.contains(it.id())).forEach(it -> sources.record(it, change));
    }

    private void record(List<String> ids, Change change) {
        for (int from = 0; from < ids.size(); from += LOOK_UP) {
            List<String> some = ids.subList(from, Math.min(from + LOOK_UP, ids.size()));
            pairs.record(some.stream().map(Pair::parse).toList(), change);
        }
    }
}
