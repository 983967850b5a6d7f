package io.dyad.source;

import io.dyad.store.Change;
import io.dyad.store.Holdings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sources of the store. */
@ApplicationScoped
public class Sources implements PanacheRepositoryBase<Source, String> {

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

    /** The descriptions of this document that are in use: one, or none. */
    @Transactional
    public List<String> idsInUse(NewSource described) {
        return inUse(described.documentKey()).stream().map(SourceState::source).toList();
    }

    /** The sources in use at a revision, in the order of their ids, from behind {@code after} on. */
    @Transactional
    public List<Source> inUseAt(long revision, @Nullable String after, int most) {
        return getEntityManager()
                .createQuery("""
                        select source from Source source
                        join SourceState state on state.key.sourceId = source.id
                        where state.key.fromRevision <= :revision
                          and (state.toRevision is null or state.toRevision > :revision)
                          and source.id > :after
                        order by source.id""", Source.class)
                .setParameter("revision", revision)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    public Map<String, Source> byIds(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Source::id, it -> it));
    }

    @Transactional
    public Optional<Source> byId(String id) {
        return findByIdOptional(id);
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
