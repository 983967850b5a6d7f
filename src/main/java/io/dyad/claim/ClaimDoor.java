package io.dyad.claim;

import io.dyad.http.Fault;
import io.dyad.http.ProblemException;
import io.dyad.pair.Pairs;
import io.dyad.source.Source;
import io.dyad.source.Sources;
import io.dyad.source.Statements;
import io.dyad.store.Change;
import io.dyad.store.Holdings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one door by which claims enter, change their state and leave. Everything happens inside a {@link Change}, so that
 * a request or an import is one revision, whole or not at all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClaimDoor {

    private final Claims claims;
    private final ClaimStates states;
    private final ClaimRules rules;
    private final Sources sources;
    private final Statements statements;
    private final Pairs pairs;
    private final Clock clock;

    ClaimDoor(
            Claims claims,
            ClaimStates states,
            ClaimRules rules,
            Sources sources,
            Statements statements,
            Pairs pairs,
            Clock clock) {
        this.claims = claims;
        this.states = states;
        this.rules = rules;
        this.sources = sources;
        this.statements = statements;
        this.pairs = pairs;
        this.clock = clock;
    }

    /**
     * Lets claims in, in the given state. A claim that the store has already, in whatever state, stays as it is.
     *
     * @return those that were new
     * @throws ProblemException when any of them is invalid, with every fault of all of them; then none is stored
     */
    public List<Claim> enter(List<NewClaim> entering, State state, Change change) {
        return enter(entering, state, null, change);
    }

    /** The same, with a reason for the history of those that are new. */
    public List<Claim> enter(List<NewClaim> entering, State state, @Nullable String reason, Change change) {
        Map<String, Source> known = check(entering);
        pairs.record(entering.stream().map(NewClaim::pair).toList(), change);
        Set<String> present = claims.idsAmong(entering);
        List<Claim> entered = new ArrayList<>();
        for (NewClaim claim : entering) {
            if (present.add(claim.id())) {
                entered.add(store(claim, known, state, reason, change));
            }
        }
        return entered;
    }

    /**
     * Lets a better claim take the place of one that the store has, published or a candidate. A claim that the store knew before and gave up is
     * taken back into use.
     */
    public void supersede(ClaimState old, NewClaim better, @Nullable String reason, Change change) {
        enter(List.of(better), State.PUBLISHED, reason, change);
        ClaimState present = states.present(better.pair(), better.id()).orElseThrow();
        if (present.state() != State.PUBLISHED) {
            move(present, State.PUBLISHED, null, reason, change);
        }
        move(old, State.SUPERSEDED, better.id(), reason, change);
    }

    /** Moves a claim into another state from this change's revision on. */
    public void move(
            ClaimState present, State next, @Nullable String supersededBy, @Nullable String reason, Change change) {
        states.persist(present.followedBy(next, change, supersededBy, reason));
        int published = (next == State.PUBLISHED ? 1 : 0) - (present.state() == State.PUBLISHED ? 1 : 0);
        change.wrote(new Holdings(0, 0, 0, published));
    }

    private Claim store(
            NewClaim entering, Map<String, Source> known, State state, @Nullable String reason, Change change) {
        Source source = Objects.requireNonNull(known.get(entering.evidence().sourceId()));
        Claim claim = new Claim(entering, source.book(entering.subject().reporter()));
        claims.persist(claim);
        states.persist(ClaimState.entered(
                claim, state, reason, change.revision(), change.author().name()));
        change.wrote(new Holdings(0, 0, 1, state == State.PUBLISHED ? 1 : 0));
        return claim;
    }

    /** @return the sources of the claims, by id */
    private Map<String, Source> check(List<NewClaim> entering) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Source> known = sources.byIds(
                entering.stream().map(it -> it.evidence().sourceId()).collect(Collectors.toSet()));
        List<Fault> faults = new ArrayList<>();
        for (NewClaim claim : entering) {
            faults.addAll(rules.faults(claim, today));
            if (!known.containsKey(claim.evidence().sourceId())) {
                faults.add(Fault.of("source", claim.evidence().sourceId(), "There is no such source."));
            }
            String statement = claim.evidence().statement();
            if (statement != null
                    && statements.of(claim.evidence().sourceId(), statement).isEmpty()) {
                faults.add(Fault.of("statement", statement, "The source has no statement of that label."));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalidFields(faults);
        }
        return known;
    }
}
