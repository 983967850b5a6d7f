package io.dyad.claim;

import io.dyad.country.Countries;
import io.dyad.pair.Pair;
import io.dyad.source.Source;
import io.dyad.source.Sources;
import io.dyad.source.Statements;
import io.dyad.source.StatementsOfSources;
import io.dyad.store.AsOf;
import io.dyad.store.Conditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The claims of the store. Every query reads as of a revision: content never changes and states are intervals of
 * revisions, so several queries at one revision see one snapshot, whatever is written meanwhile.
 */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, String> {

    private static final String CLAIM_WITH_STATE = """
            from Claim c join ClaimState s on s.key.pair = c.pair and s.key.claimId = c.id
            where\s""";

    private static final String CLAIM_OF_PAIR = "select 1 from Claim c where c.pair = p.id and ";

    private static final String STATE_OF_CLAIM =
            "select 1 from ClaimState s where s.key.pair = c.pair and s.key.claimId = c.id and ";

    private static final String STATE_OF_PAIR = "select 1 from ClaimState had where had.key.pair = p.id and ";

    private final Sources sources;
    private final Statements statements;

    Claims(Sources sources, Statements statements) {
        this.sources = sources;
        this.statements = statements;
    }

    /**
     * The claims of these pairs that meet the filter, in the order of pairs. Their columns are selected and not the entities, which
     * the session would watch for changes: for long lists that took a third of the time.
     */
    @Transactional
    public List<HeldClaim> held(ClaimFilter filter, Collection<Pair> pairs, long revision) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        var conditions = filter.conditions(revision).in("c.pair", "pairs", ids(pairs));
        return withSources(
                conditions
                        .bind(getEntityManager()
                                .createQuery(
                                        "select " + ReadClaim.COLUMNS + " " + CLAIM_WITH_STATE + conditions.hql()
                                                + " order by c.pair, c.id",
                                        ReadClaim.class))
                        .getResultList()
                        .stream()
                        .map(it -> new Object[] {it.claim(), it.state()})
                        .toList(),
                revision);
    }

    /**
     * The first pairs from {@code start} on, or behind it, that have claims which meet the filter, in order. Claim and state
     * are asked for by {@code exists}: H2 then looks at no more pairs than are wanted, and so does PostgreSQL, which of a
     * join over two columns that depend on each other expects next to no rows and would read both tables whole. Of most pairs
     * no claim has a state that is not published, which an index tells before claims are looked at.
     */
    @Transactional
    public List<Pair> pairsWith(
            ClaimFilter filter, boolean withTotals, long revision, @Nullable Pair start, boolean inclusive, int most) {
        if (filter.indicators().size() > 1) {
            // One by one, since both databases find a pair by an indicator, and H2 not by any of several.
            return filter.indicators().stream()
                    .flatMap(it ->
                            pairsWith(filter.of(List.of(it)), withTotals, revision, start, inclusive, most).stream())
                    .distinct()
                    .sorted()
                    .limit(most)
                    .toList();
        }
        var conditions = new Conditions()
                .andIf(
                        inclusive ? "p.id >= :start" : "p.id > :start",
                        "start",
                        start == null ? null : start.toString());
        if (!withTotals) {
            conditions.and("p.id not like :total", "total", "%" + Countries.WORLD + "%");
        }
        if (filter.state() != State.PUBLISHED) {
            conditions.exists(STATE_OF_PAIR, new Conditions().and("had.state = :state", "state", filter.state()));
        }
        conditions.exists(CLAIM_OF_PAIR, filter.ofClaim().exists(STATE_OF_CLAIM, filter.ofState(revision)));
        return conditions
                .bind(getEntityManager()
                        .createQuery(
                                "select p.id from StoredPair p where " + conditions.hql() + " order by p.id",
                                String.class))
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Pair::parse)
                .toList();
    }

    /**
     * Asks several questions in one transaction, since to begin and to end one takes as long as a short question. What is made
     * of the answers is made afterwards: others wait for the connection.
     */
    @Transactional
    public <T> T inOneTransaction(Supplier<T> questions) {
        return questions.get();
    }

    /**
     * Rows made from claims, pair by pair, beginning with {@code start} or the first.
     *
     * @param which pairs that have such claims are read
     * @param what claims of those pairs are read
     */
    public <R> PairByPair<R> pairByPair(
            PairScope scope,
            ClaimFilter which,
            ClaimFilter what,
            long revision,
            @Nullable Pair start,
            PairByPair.Rows<R> rows) {
        return new PairByPair<>(this, scope, which, what, revision, start, rows);
    }

    /** How many observed claims of the pair meet the filter. */
    @Transactional
    public long countObserved(ClaimFilter filter, Pair pair, long revision) {
        var conditions = filter.conditions(revision)
                .and("c.pair = :pair", "pair", pair.toString())
                .and("c.subject.nature = :nature", "nature", Nature.OBSERVED);
        return conditions
                .bind(getEntityManager()
                        .createQuery("select count(*) " + CLAIM_WITH_STATE + conditions.hql(), Long.class))
                .getSingleResult();
    }

    /** Which books have something that is observed of which parts of the calendar, for these pairs. */
    @Transactional
    public List<Span> spans(ClaimFilter filter, Collection<Pair> pairs, long revision) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        // The pairs are said of claims and of states: from a join over two columns that depend on each other PostgreSQL
        // expects next to no rows, and would look each state up by itself, or read the states of all pairs.
        var conditions = filter.conditions(revision)
                .in("c.pair", "pairs", ids(pairs))
                .in("s.key.pair", "pairs", ids(pairs))
                .and("c.subject.nature = :nature", "nature", Nature.OBSERVED);
        List<Span.OfSource> found = conditions
                .bind(getEntityManager().createQuery("""
                        select c.book, c.evidence.sourceId, c.timing.periodStart, c.timing.periodEnd, count(distinct c.pair)
                        from Claim c join ClaimState s on s.key.pair = c.pair and s.key.claimId = c.id
                        where c.timing.frequency is not null and %s
                        group by c.book, c.evidence.sourceId, c.timing.periodStart, c.timing.periodEnd""".formatted(conditions.hql()), Span.OfSource.class))
                .getResultList();
        Map<String, Source> byId =
                sources.ofClaims(found.stream().map(Span.OfSource::source).collect(Collectors.toSet()));
        return found.stream().map(it -> it.typed(byId)).toList();
    }

    /** How many claims of the pair and any of the indicators there were, state by state, of sources that count. */
    @Transactional
    List<Kept> kept(Pair pair, List<String> indicators, AsOf asOf) {
        Conditions conditions = ClaimFilter.ofIndicators(indicators)
                .and("c.pair = :pair", "pair", pair.toString())
                .and(
                        "s.key.fromRevision <= :revision and (s.toRevision is null or s.toRevision > :revision)",
                        "revision",
                        asOf.revision())
                .andIf(
                        "c.evidence.sourceId in (select said.id from Source said where said.publishedOn <= :day)",
                        "day",
                        asOf.publishedBy());
        return conditions
                .bind(getEntityManager()
                        .createQuery(
                                "select s.state, count(*) " + CLAIM_WITH_STATE + conditions.hql()
                                        + " group by s.state order by s.state",
                                Kept.class))
                .getResultList();
    }

    /** The claim of that id, in whatever state it was at the revision. */
    @Transactional
    public Optional<HeldClaim> one(Pair pair, String id, long revision) {
        return withSources(
                        getEntityManager()
                                .createQuery("select c, s " + CLAIM_WITH_STATE + """
                                        c.pair = :pair and c.id = :id and s.key.fromRevision <= :revision
                                          and (s.toRevision is null or s.toRevision > :revision)""", Object[].class)
                                .setParameter("pair", pair.toString())
                                .setParameter("id", id)
                                .setParameter("revision", revision)
                                .getResultList(),
                        revision)
                .stream()
                .findFirst();
    }

    /** Ids of those that the store has already, in whatever state. */
    @Transactional
    public Set<String> idsAmong(Collection<NewClaim> claims) {
        return new HashSet<>(getEntityManager()
                .createQuery("select id from Claim where pair in :pairs and id in :ids", String.class)
                .setParameter(
                        "pairs", claims.stream().map(it -> it.pair().toString()).collect(Collectors.toSet()))
                .setParameter("ids", claims.stream().map(NewClaim::id).toList())
                .getResultList());
    }

    /** The claims of these ids, in whatever state each was at the revision, by pair and id. */
    @Transactional
    public List<HeldClaim> all(Collection<String> ids, long revision) {
        return withSources(
                getEntityManager()
                        .createQuery("select c, s " + CLAIM_WITH_STATE + """
                                c.id in :ids and c.pair in :pairs and s.key.fromRevision <= :revision
                                  and (s.toRevision is null or s.toRevision > :revision)
                                order by c.pair, c.id""", Object[].class)
                        .setParameter("ids", ids)
                        .setParameter(
                                "pairs",
                                ids.stream()
                                        .map(it -> it.substring(0, Pair.ID_LENGTH))
                                        .collect(Collectors.toSet()))
                        .setParameter("revision", revision)
                        .getResultList(),
                revision);
    }

    /** The observed claims of the pair that met the filter at any time up to a revision, once for each time. */
    @Transactional
    public List<HeldClaim> everHeld(ClaimFilter filter, Pair pair, long revision) {
        var conditions = filter.conditions()
                .and("c.pair = :pair", "pair", pair.toString())
                .and("c.subject.nature = :nature", "nature", Nature.OBSERVED)
                .and("s.key.fromRevision <= :revision", "revision", revision);
        return withSources(
                conditions
                        .bind(getEntityManager()
                                .createQuery(
                                        "select c, s " + CLAIM_WITH_STATE + conditions.hql()
                                                + " order by c.id, s.key.fromRevision",
                                        Object[].class))
                        .getResultList(),
                revision);
    }

    /** The claims of a source, in whatever state each was at the revision. */
    @Transactional
    public List<HeldClaim> ofSource(String sourceId, long revision) {
        return withSources(
                getEntityManager()
                        .createQuery("select c, s " + CLAIM_WITH_STATE + """
                                c.evidence.sourceId = :source and s.key.fromRevision <= :revision
                                  and (s.toRevision is null or s.toRevision > :revision)
                                order by c.pair, c.id""", Object[].class)
                        .setParameter("source", sourceId)
                        .setParameter("revision", revision)
                        .getResultList(),
                revision);
    }

    /** The claims of these sources whose present state was given by that author. */
    @Transactional
    public List<HeldClaim> setBy(String author, Collection<String> sourceIds) {
        return withSources(
                getEntityManager()
                        .createQuery("select c, s " + CLAIM_WITH_STATE + """
                                s.toRevision is null and s.author = :author and c.evidence.sourceId in :sources
                                order by c.pair, c.id""", Object[].class)
                        .setParameter("author", author)
                        .setParameter("sources", sourceIds)
                        .getResultList(),
                Long.MAX_VALUE);
    }

    private static List<String> ids(Collection<Pair> pairs) {
        return pairs.stream().map(Pair::toString).toList();
    }

    private List<HeldClaim> withSources(List<Object[]> rows, long revision) {
        Set<String> ids =
                rows.stream().map(it -> ((Claim) it[0]).evidence().sourceId()).collect(Collectors.toSet());
        Set<String> labels = rows.stream()
                .flatMap(it -> Stream.ofNullable(((Claim) it[0]).evidence().statement()))
                .collect(Collectors.toSet());
        Map<String, Source> byId = sources.ofClaims(ids);
        StatementsOfSources said = statements.of(ids, labels);
        return rows.stream()
                .map(it -> held((Claim) it[0], (ClaimState) it[1], byId, said, revision))
                .toList();
    }

    private static HeldClaim held(
            Claim claim, ClaimState state, Map<String, Source> byId, StatementsOfSources said, long revision) {
        Evidence evidence = claim.evidence();
        Source source = byId.get(evidence.sourceId());
        if (source == null) {
            throw new IllegalStateException("claim " + claim.id() + " has no source");
        }
        return new HeldClaim(claim, state, source, said.of(evidence.sourceId(), evidence.statement()), revision);
    }
}
