package io.dyad.pair;

import io.dyad.country.Countries;
import io.dyad.store.Change;
import io.dyad.store.Holdings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The pairs of which something has been recorded. */
@ApplicationScoped
public class Pairs implements PanacheRepositoryBase<StoredPair, String> {

    /** Records those that are not known yet. A country's total with the world is no pair of countries and not counted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Collection<Pair> pairs, Change change) {
        for (Pair pair : new TreeSet<>(pairs)) {
            if (findById(pair.toString()) == null) {
                persist(new StoredPair(pair, change.revision()));
                change.wrote(new Holdings(pair.isTotal() ? 0 : 1, 0, 0, 0));
            }
        }
    }

    /** Pairs of two countries known at a revision, in order, from behind {@code after} on; of that country if given. */
    @Transactional
    public List<Pair> knownAt(long revision, @Nullable String country, @Nullable String after, int most) {
        String ofCountry = country == null ? "" : "(firstCountry = :country or secondCountry = :country) and ";
        var query = getEntityManager()
                .createQuery("select id from StoredPair where " + ofCountry + """
                        recordedFrom <= :revision and id > :after
                          and firstCountry <> :world and secondCountry <> :world
                        order by id""", String.class)
                .setParameter("revision", revision)
                .setParameter("after", after == null ? "" : after)
                .setParameter("world", Countries.WORLD)
                .setMaxResults(most);
        if (country != null) {
            query.setParameter("country", country);
        }
        return query.getResultList().stream().map(Pair::parse).toList();
    }

    @Transactional
    public boolean isKnownAt(Pair pair, long revision) {
        return count("id = ?1 and recordedFrom <= ?2", pair.toString(), revision) > 0;
    }
}
