package io.dyad.claim;

import io.dyad.pair.Pair;
import io.dyad.store.AsOf;
import io.dyad.store.Conditions;
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

    /** The state of a claim that ended where this one began; empty for its first. */
    @Transactional
    public Optional<ClaimState> before(ClaimState state) {
        ClaimState.Key key = state.key();
        return find("key.pair = ?1 and key.claimId = ?2 and toRevision = ?3", key.pair(), key.claimId(), state.from())
                .firstResultOptional();
    }

    /** The states that claims entered at a revision, by pair and claim. */
    @Transactional
    public List<ClaimState> begunAt(long revision, int most) {
        return find("key.fromRevision = ?1 order by key.pair, key.claimId", revision)
                .page(0, most)
                .list();
    }

    /** Some of those states, by pair: as many as an index gives without a look at all the others. */
    @Transactional
    public List<ClaimState> someBegunAt(long revision, int most) {
        return find("key.fromRevision = ?1 order by key.fromRevision, key.pair", revision)
                .page(0, most)
                .list();
    }

    /**
     * The versions of a claim that are published at present, itself perhaps among them: versions of each other are claims
     * of which one superseded the other at any time, and their versions.
     */
    @Transactional
    public List<String> publishedVersions(Pair pair, String claim) {
        return find(
                        "key.pair = ?1 and toRevision is null and state = ?2 and key.claimId in ?3 order by key.claimId",
                        pair.toString(),
                        State.PUBLISHED,
                        Versions.of(claim, supersessions(pair)))
                .stream()
                .map(ClaimState::claim)
                .toList();
    }

    /** Who superseded whom in the pair, at any time. */
    private List<Versions.Supersession> supersessions(Pair pair) {
        return getEntityManager()
                .createQuery("""
                        select distinct key.claimId, supersededBy from ClaimState
                        where key.pair = :pair and supersededBy is not null""", Versions.Supersession.class)
                .setParameter("pair", pair.toString())
                .getResultList();
    }

    /** The states of a claim up to a revision, each with the revision that made it so, oldest first. */
    @Transactional
    public List<MadeState> made(Pair pair, String claim, long revision) {
        return getEntityManager()
                .createQuery("""
                        select s, r from ClaimState s join Revision r on r.number = s.key.fromRevision
                        where s.key.pair = :pair and s.key.claimId = :claim and s.key.fromRevision <= :revision
                        order by s.key.fromRevision""", MadeState.class)
                .setParameter("pair", pair.toString())
                .setParameter("claim", claim)
                .setParameter("revision", revision)
                .getResultList();
    }

    /**
     * For each quantity of these pairs that lost a published claim by that revision, the last revision at which it did.
     * Only observed claims count, since of others no figure is made. It begins with the pairs, so that both databases go on
     * to those states of each that ended, and to their claims. No state ends before revision 1, which is said so that neither
     * looks at those that have no end.
     */
    @Transactional
    public List<Departure> departures(Collection<Pair> pairs, AsOf asOf) {
        if (pairs.isEmpty() || (asOf.publishedBy() == null && !isAnyEnded(pairs, asOf.revision()))) {
            return List.of();
        }
        Conditions conditions = Standing.conditions(State.PUBLISHED, asOf.publishedBy())
                .and("s.toRevision between 1 and :revision", "revision", asOf.revision())
                .and("c.subject.nature = :nature", "nature", Nature.OBSERVED)
                .in("p.id", "pairs", pairs.stream().map(Pair::toString).toList());
        return conditions
                .bind(getEntityManager().createQuery("""
                        select c.pair, c.book, c.subject.indicator, c.subject.origin, c.subject.destination,
                               c.subject.product, c.subject.coverage, c.number.unit,
                               c.timing.periodStart, c.timing.periodEnd, max(s.toRevision)
                        from StoredPair p join ClaimState s on s.key.pair = p.id
                        join Claim c on c.pair = s.key.pair and c.id = s.key.claimId
                        where %s
                        group by c.pair, c.book, c.subject.indicator, c.subject.origin, c.subject.destination,
                                 c.subject.product, c.subject.coverage, c.number.unit,
                                 c.timing.periodStart, c.timing.periodEnd""".formatted(conditions.hql()), Departure.class))
                .getResultList();
    }

    /**
     * Most pairs have never lost a claim, which a look at an index tells without a join to claims. From the pairs it is, since
     * of a list of pairs beside the range of the end H2 would use the range alone, and look at the states of all pairs.
     */
    private boolean isAnyEnded(Collection<Pair> pairs, long revision) {
        Conditions conditions = new Conditions()
                .in("p.id", "pairs", pairs.stream().map(Pair::toString).toList())
                .and("s.state = :published", "published", State.PUBLISHED)
                .and("s.toRevision between 1 and :revision", "revision", revision);
        return !conditions
                .bind(getEntityManager()
                        .createQuery(
                                "select 1 from StoredPair p join ClaimState s on s.key.pair = p.id where "
                                        + conditions.hql(),
                                Integer.class))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
