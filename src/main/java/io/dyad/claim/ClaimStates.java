package io.dyad.claim;

import io.dyad.pair.Pair;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The states of claims. */
@ApplicationScoped
public class ClaimStates implements PanacheRepositoryBase<ClaimState, ClaimState.Key> {

    /** The present state of a claim. */
    @Transactional
    public Optional<ClaimState> present(Pair pair, String claim) {
        return find("key.pair = ?1 and key.claimId = ?2 and toRevision is null", pair.toString(), claim)
                .firstResultOptional();
    }

    /** The claims of the pair that this claim superseded at any time and that are published at present. */
    @Transactional
    public List<String> publishedAgainDespite(Pair pair, String successor) {
        return getEntityManager()
                .createQuery("""
                        select distinct present.key.claimId
                        from ClaimState earlier
                        join ClaimState present on present.key.pair = earlier.key.pair
                          and present.key.claimId = earlier.key.claimId
                        where earlier.key.pair = :pair and earlier.supersededBy = :successor
                          and present.toRevision is null and present.state = :published
                        order by present.key.claimId""", String.class)
                .setParameter("pair", pair.toString())
                .setParameter("successor", successor)
                .setParameter("published", State.PUBLISHED)
                .getResultList();
    }

    /**
     * For each quantity of these pairs that lost a published claim by that revision, the last revision at which it did.
     */
    @Transactional
    public List<Departure> departures(Collection<Pair> pairs, long revision) {
        return getEntityManager()
                .createQuery("""
                        select c.pair, c.book, c.subject.indicator, c.subject.origin, c.subject.destination,
                               c.subject.product, c.subject.coverage, c.number.unit,
                               c.timing.periodStart, c.timing.periodEnd, max(s.toRevision)
                        from Claim c join ClaimState s on s.key.pair = c.pair and s.key.claimId = c.id
                        where s.state = :published and s.toRevision <= :revision and c.pair in :pairs
                        group by c.pair, c.book, c.subject.indicator, c.subject.origin, c.subject.destination,
                                 c.subject.product, c.subject.coverage, c.number.unit,
                                 c.timing.periodStart, c.timing.periodEnd""", Departure.class)
                .setParameter("published", State.PUBLISHED)
                .setParameter("revision", revision)
                .setParameter("pairs", pairs.stream().map(Pair::toString).toList())
                .getResultList();
    }
}
