package io.dyad.claim;

import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.pair.Pair;
import io.dyad.store.AsOf;
import io.dyad.store.Conditions;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of two countries that are known: recorded by the revision read and, where a day is asked for, spoken of by a
 * source published by then, in a claim, a meeting, or by stating nothing.
 */
@ApplicationScoped
public class KnownPairs {

    /**
     * The claims of a pair are asked for as a range of one, since for equality PostgreSQL may take it for cheaper to read
     * all claims of the store once and look the pairs up in them.
     */
    private static final String SPOKEN_OF = """
            (exists (select 1 from Claim c join ClaimState s on s.key.pair = c.pair and s.key.claimId = c.id
                     join Source claimed on claimed.id = c.evidence.sourceId
                     where c.pair between p.id and p.id and s.key.fromRevision <= :revision
                       and claimed.publishedOn <= :day)
             or exists (select 1 from Meeting m join Source reported on reported.id = m.sourceId
                        where m.key.pair = p.id and m.key.recordedFrom <= :revision and reported.publishedOn <= :day)
             or exists (select 1 from Absence a join Source silent on silent.id = a.sourceId
                        where a.key.pair = p.id and a.key.recordedFrom <= :revision and silent.publishedOn <= :day))""";

    private final EntityManager entities;
    private final Revisions revisions;

    KnownPairs(EntityManager entities, Revisions revisions) {
        this.entities = entities;
        this.revisions = revisions;
    }

    /** The first of them behind {@code after}, in order; with a country only its pairs. */
    @Transactional
    public List<Pair> read(@Nullable Country only, AsOf asOf, @Nullable String after, int most) {
        Conditions conditions = known(only, asOf).andIf("p.id > :after", "after", after);
        return conditions
                .bind(entities.createQuery(
                        "select p.id from StoredPair p where " + conditions.hql() + " order by p.id", String.class))
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Pair::parse)
                .toList();
    }

    /** How many there are. */
    @Transactional
    public long count(@Nullable Country only, AsOf asOf) {
        if (only == null && asOf.publishedBy() == null) {
            return revisions.numbered(asOf.revision()).holdings().pairs();
        }
        Conditions conditions = known(only, asOf);
        return conditions
                .bind(entities.createQuery("select count(*) from StoredPair p where " + conditions.hql(), Long.class))
                .getSingleResult();
    }

    private static Conditions known(@Nullable Country only, AsOf asOf) {
        return new Conditions()
                .and("p.recordedFrom <= :revision", "revision", asOf.revision())
                .and("p.firstCountry <> :world and p.secondCountry <> :world", "world", Countries.WORLD)
                .andIf(
                        "(p.firstCountry = :country or p.secondCountry = :country)",
                        "country",
                        only == null ? null : only.alpha3())
                .andIf(SPOKEN_OF, "day", asOf.publishedBy());
    }
}
