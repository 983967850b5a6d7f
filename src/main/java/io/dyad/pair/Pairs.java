package io.dyad.pair;

import io.dyad.store.Change;
import io.dyad.store.Holdings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The pairs of which something has been recorded. */
@ApplicationScoped
public class Pairs implements PanacheRepositoryBase<StoredPair, String> {

    /** Records those that are not known yet. A country's total with the world is no pair of countries and not counted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Collection<Pair> pairs, Change change) {
        Set<String> ids = pairs.stream().map(Pair::toString).collect(Collectors.toSet());
        Set<String> known =
                find("id in ?1", ids).project(Id.class).stream().map(Id::id).collect(Collectors.toSet());
        for (Pair pair : new TreeSet<>(pairs)) {
            if (!known.contains(pair.toString())) {
                persist(new StoredPair(pair, change.revision()));
                change.wrote(new Holdings(pair.isTotal() ? 0 : 1, 0, 0, 0));
            }
        }
    }

    /** Pairs of any of these countries known at a revision, in order; their totals with the world among them. */
    @Transactional
    public List<Pair> of(Collection<String> countries, long revision) {
        return find(
                        "recordedFrom <= ?1 and (firstCountry in ?2 or secondCountry in ?2) order by id",
                        revision,
                        countries)
                .project(Id.class)
                .stream()
                .map(Id::pair)
                .toList();
    }

    /** What a query needs of a pair: its countries are in its id. */
    private record Id(String id) {
        Pair pair() {
            return Pair.parse(id);
        }
    }

    /** Those of the pairs that were known at a revision. */
    @Transactional
    public Set<Pair> knownAmong(Collection<Pair> pairs, long revision) {
        return find(
                        "recordedFrom <= ?1 and id in ?2",
                        revision,
                        pairs.stream().map(Pair::toString).toList())
                .project(Id.class)
                .stream()
                .map(Id::pair)
                .collect(Collectors.toSet());
    }

    @Transactional
    public boolean isKnownAt(Pair pair, long revision) {
        return count("id = ?1 and recordedFrom <= ?2", pair.toString(), revision) > 0;
    }
}
