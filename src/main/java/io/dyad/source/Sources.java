package io.dyad.source;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dyad.store.AsOf;
import io.dyad.store.Change;
import io.dyad.store.Conditions;
import io.dyad.store.Holdings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sources of the store. */
@ApplicationScoped
public class Sources implements PanacheRepositoryBase<Source, String> {

    /** About a kilobyte each. */
    private static final int MOST_KNOWN = 10_000;

    private static final String SOURCE_WITH_STATE =
            "from Source source join SourceState state on state.key.sourceId = source.id where ";

    private final Cache<String, Source> known =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    /**
     * Makes this the description in use of its document; one that is in use already stays as it is, an earlier one is
     * superseded.
     *
     * @return its id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String record(NewSource described, Change change) {
        Source source = new Source(described);
        List<SourceState> inUse = inUse(described.documentKey());
        if (inUse.stream().anyMatch(it -> it.isOf(source.id()))) {
            return source.id();
        }
        if (findById(source.id()) == null) {
            persist(source);
            flush();
        }
        inUse.forEach(it -> it.supersede(source.id(), change.revision()));
        getEntityManager().persist(new SourceState(source.id(), change.revision()));
        change.wrote(new Holdings(0, inUse.isEmpty() ? 1 : 0, 0, 0));
        return source.id();
    }

    /** All descriptions, earlier and later, of the document that is described here. */
    @Transactional
    public List<String> idsOfDocument(NewSource described) {
        return getEntityManager()
                .createQuery("select id from Source where documentKey = :document", String.class)
                .setParameter("document", described.documentKey())
                .getResultList();
    }

    /** Ids of the sources that came into use at a revision, in order. */
    @Transactional
    public List<String> describedAt(long revision, int most) {
        return getEntityManager()
                .createQuery(
                        "select key.sourceId from SourceState where key.fromRevision = :revision order by key.sourceId",
                        String.class)
                .setParameter("revision", revision)
                .setMaxResults(most)
                .getResultList();
    }

    /** The descriptions of this document that are in use: one, or none. */
    @Transactional
    public List<String> idsInUse(NewSource described) {
        return inUse(described.documentKey()).stream().map(SourceState::source).toList();
    }

    /** The sources in use at a revision, in the order of their ids, from behind {@code after} on. */
    @Transactional
    public List<Source> inUseAt(AsOf asOf, @Nullable String after, int most) {
        Conditions conditions = inUse(asOf).and("source.id > :after", "after", after == null ? "" : after);
        return conditions
                .bind(getEntityManager()
                        .createQuery(
                                "select source " + SOURCE_WITH_STATE + conditions.hql() + " order by source.id",
                                Source.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** How many that are. */
    @Transactional
    public long countInUseAt(AsOf asOf) {
        Conditions conditions = inUse(asOf);
        return conditions
                .bind(getEntityManager()
                        .createQuery("select count(*) " + SOURCE_WITH_STATE + conditions.hql(), Long.class))
                .getSingleResult();
    }

    private static Conditions inUse(AsOf asOf) {
        return new Conditions()
                .and(
                        "state.key.fromRevision <= :revision"
                                + " and (state.toRevision is null or state.toRevision > :revision)",
                        "revision",
                        asOf.revision())
                .andIf("source.publishedOn <= :day", "day", asOf.publishedBy());
    }

    /** The source of that id, in use or superseded, if it was recorded by that revision. */
    @Transactional
    public Optional<Source> recordedBy(long revision, String id) {
        return find(
                        "id = ?1 and exists (select 1 from SourceState s where s.key.sourceId = ?1 and s.key.fromRevision <= ?2)",
                        id,
                        revision)
                .firstResultOptional();
    }

    /** The sources of a data set, in use or superseded. */
    @Transactional
    public List<Source> ofDataset(String dataset) {
        return list("dataset = ?1 order by id", dataset);
    }

    /**
     * The sources of claims that were read, from memory where they have been read before: a source never changes, and a
     * claim that is there has its source.
     */
    @Transactional
    public Map<String, Source> ofClaims(Set<String> ids) {
        return known.getAll(ids, this::byIds);
    }

    @Transactional
    public Map<String, Source> byIds(Collection<? extends String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Source::id, it -> it));
    }

    private List<SourceState> inUse(String documentKey) {
        return getEntityManager()
                .createQuery("""
                        select state from SourceState state
                        join Source source on source.id = state.key.sourceId
                        where source.documentKey = :document and state.toRevision is null""", SourceState.class)
                .setParameter("document", documentKey)
                .getResultList();
    }
}
