package io.dyad.curation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dyad.access.Caller;
import io.dyad.claim.ClaimDoor;
import io.dyad.claim.ClaimReader;
import io.dyad.claim.ClaimState;
import io.dyad.claim.ClaimStates;
import io.dyad.claim.Claims;
import io.dyad.claim.HeldClaim;
import io.dyad.claim.NewClaim;
import io.dyad.claim.State;
import io.dyad.http.Fault;
import io.dyad.http.JsonBodies;
import io.dyad.http.Parameters;
import io.dyad.http.ProblemException;
import io.dyad.http.PublicAddress;
import io.dyad.source.Statements;
import io.dyad.store.AsOf;
import io.dyad.store.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enters claims and changes their states, each request as one revision, whole or not at all. */
@ApplicationScoped
class ClaimWriting {

    private final Writes writes;
    private final ClaimBodies bodies;
    private final ClaimDoor door;
    private final Claims claims;
    private final ClaimReader reader;
    private final ClaimStates states;
    private final Statements statements;
    private final Caller caller;
    private final PublicAddress address;

    ClaimWriting(
            Writes writes,
            ClaimBodies bodies,
            ClaimDoor door,
            Claims claims,
            ClaimReader reader,
            ClaimStates states,
            Statements statements,
            Caller caller,
            PublicAddress address) {
        this.writes = writes;
        this.bodies = bodies;
        this.door = door;
        this.claims = claims;
        this.reader = reader;
        this.states = states;
        this.statements = statements;
        this.caller = caller;
        this.address = address;
    }

    /** Enters the claims of a body. */
    Written enter(ClaimBodies.Entries entering, byte[] body, @Nullable String reason, WriteHeaders headers) {
        List<ClaimBodies.Entry> entries = entering.entries();
        boolean publishes = entries.stream().anyMatch(it -> it.state() == State.PUBLISHED);
        if (publishes && !caller.isCurator()) {
            throw ProblemException.forbidden(
                    "A contributor proposes candidates; publishing needs the key of a curator.");
        }
        String why = Objects.requireNonNullElseGet(
                reason, () -> entries.size() == 1 ? "A claim was entered." : entries.size() + " claims were entered.");
        return writes.once(headers, body, why, change -> {
            refuseKnown(entries, change);
            recordStatements(entries.stream().map(ClaimBodies.Entry::claim).toList(), change);
            entries.stream()
                    .collect(Collectors.groupingBy(ClaimBodies.Entry::state))
                    .forEach((state, those) -> door.enter(
                            those.stream().map(ClaimBodies.Entry::claim).toList(), state, reason, change));
            return entries.stream().map(it -> it.claim().id()).toList();
        });
    }

    /** Moves a claim into another state. */
    Written move(Transition transition, ChangeRequest request, byte[] body) {
        Parameters faults = Parameters.ofBody();
        String reason = body.length == 0 ? null : reason(JsonBodies.read(body), transition, faults);
        checkReason(reason, transition.needsReason(), faults);
        faults.check();
        String why = Objects.requireNonNullElse(reason, "A candidate was published.");
        return writes.once(request.headers, body, why, change -> {
            HeldClaim held = present(request, change);
            State before = states.before(held.state()).map(ClaimState::state).orElse(null);
            State next = transition
                    .from(held.state().state(), before)
                    .orElseThrow(() -> conflict(held, "cannot be " + transition.participle() + "."));
            if (transition == Transition.REINSTATE || next == State.PUBLISHED) {
                refuseTwoCurrent(held, id(held));
            }
            door.move(held.state(), next, null, reason, change);
            return List.of(request.id);
        });
    }

    /** Lets a better claim take the place of a candidate or of a published one. */
    Written supersede(ChangeRequest request, byte[] body) {
        Parameters faults = Parameters.ofBody();
        SupersedeFields fields = JsonBodies.fields(JsonBodies.read(body), SupersedeFields.class, Map.of(), faults);
        Optional<NewClaim> better =
                fields.claim() == null ? Optional.empty() : bodies.claim(fields.claim(), faults.at("claim."));
        checkReason(fields.reason(), true, faults);
        faults.check();
        return writes.once(request.headers, body, String.valueOf(fields.reason()), change -> {
            HeldClaim held = present(request, change);
            NewClaim claim = better.orElseThrow();
            if (held.state().state() != State.PUBLISHED && held.state().state() != State.CANDIDATE) {
                throw conflict(held, "cannot be superseded; only a candidate or a published claim can.");
            }
            refuseAnother(held, claim);
            refuseTwoCurrent(held, id(held));
            claims.all(List.of(claim.id()), held.revision()).forEach(known -> refuseTwoCurrent(known, id(held)));
            recordStatements(List.of(claim), change);
            door.supersede(held.state(), claim, fields.reason(), change);
            return List.of(claim.id());
        });
    }

    private HeldClaim present(ChangeRequest request, Change change) {
        long current = change.revision() - 1;
        HeldClaim held = reader.held(request.id, AsOf.revision(current));
        IfMatch.check(request.ifMatch, held.state(), current);
        return held;
    }

    /** The same claim twice is one claim. */
    private void refuseKnown(List<ClaimBodies.Entry> entries, Change change) {
        List<HeldClaim> known =
                claims.all(entries.stream().map(it -> it.claim().id()).toList(), change.revision() - 1);
        if (!known.isEmpty()) {
            List<Fault> faults = known.stream()
                    .map(it -> Fault.of(
                            "id",
                            it.claim().id(),
                            "It is " + it.state().state() + " since revision "
                                    + it.state().from() + "."))
                    .toList();
            String first = known.get(0).claim().id();
            throw ProblemException.conflict(
                    known.size() == 1
                            ? "The store has this claim already, as " + first + ". Nothing was stored."
                            : "The store has " + known.size() + " of these claims already. Nothing was stored.",
                    faults,
                    address.link("/v1/claims/" + first));
        }
    }

    /**
     * Of the versions of a claim one at most is published.
     *
     * @param back the claim that is to be published again
     * @param leaving the claim in whose place it comes, which does not count; itself where there is none
     */
    private void refuseTwoCurrent(HeldClaim back, String leaving) {
        states.publishedVersions(back.claim().pair(), id(back)).stream()
                .filter(it -> !it.equals(leaving) && !it.equals(id(back)))
                .findFirst()
                .ifPresent(it -> {
                    throw conflict(
                            back,
                            "has another version, " + it + ", which is published; withdraw that first, or supersede it"
                                    + " by this one.");
                });
    }

    private static String id(HeldClaim held) {
        return held.claim().id();
    }

    private static void refuseAnother(HeldClaim held, NewClaim better) {
        Parameters faults = Parameters.ofBody().at("claim.");
        if (better.id().equals(id(held))) {
            faults.refuse(Fault.of("value", null, "This is the very claim that it would supersede."));
        }
        if (!better.pair().equals(held.claim().pair())) {
            faults.refuse(Fault.of(
                    "pair",
                    better.pair().toString(),
                    "A claim is superseded by one of its own pair; give this one up and enter the other."));
        }
        // Else the candidate would count as published on days before the other source was: by then it was superseded
        // later.
        if (held.state().state() == State.CANDIDATE
                && !better.evidence().sourceId().equals(held.source().id())) {
            faults.refuse(Fault.of(
                    "source",
                    better.evidence().sourceId(),
                    "A candidate is corrected by what its own source states; reject this one and enter the other."));
        }
        faults.check();
    }

    private void recordStatements(List<NewClaim> entering, Change change) {
        record Clause(String source, @Nullable String label) {}
        entering.stream()
                .map(it -> new Clause(it.evidence().sourceId(), it.evidence().statement()))
                .distinct()
                .forEach(it -> {
                    if (it.label != null) {
                        statements.recordLabel(it.source, it.label, change);
                    }
                });
    }

    private static @Nullable String reason(JsonNode body, Transition transition, Parameters faults) {
        return transition.needsReason()
                ? JsonBodies.fields(body, ReasonFields.class, Map.of(), faults).reason()
                : JsonBodies.fields(body, PublishFields.class, Map.of(), faults).reason();
    }

    private static void checkReason(@Nullable String reason, boolean isNeeded, Parameters faults) {
        if (reason == null && isNeeded) {
            faults.refuse(Fault.of("reason", null, "reason is needed: say why, for the history of the claim."));
        }
        if (reason != null && reason.length() > ReasonFields.LONGEST) {
            faults.refuse(Fault.of("reason", reason, "reason has at most " + ReasonFields.LONGEST + " characters."));
        }
    }

    private ProblemException conflict(HeldClaim held, String sentence) {
        return ProblemException.conflict(
                "Claim " + held.claim().id() + ", " + held.state().state() + " since revision "
                        + held.state().from() + ", " + sentence,
                List.of(),
                address.link("/v1/claims/" + held.claim().id()));
    }
}
