package io.dyad.seed;

import io.dyad.claim.Claim;
import io.dyad.claim.ClaimDoor;
import io.dyad.claim.ClaimStates;
import io.dyad.claim.Claims;
import io.dyad.claim.HeldClaim;
import io.dyad.claim.NewClaim;
import io.dyad.claim.State;
import io.dyad.claim.Subject;
import io.dyad.claim.Timing;
import io.dyad.pair.Pair;
import io.dyad.period.Period;
import io.dyad.store.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings the claims of a source in line with what its seed file says: what is new is added, what reads otherwise
 * supersedes what was said of the same thing, what is no longer said is withdrawn. Only what the seed itself has
 * written is touched; a claim that somebody has dealt with since is left alone.
 */
@ApplicationScoped
class SeedClaims {

    private static final String CHANGED = "The seed file says otherwise.";
    private static final String LEFT_OUT = "The seed file no longer says it.";
    private static final String BACK = "The seed file says it again.";

    private final Claims claims;
    private final ClaimStates states;
    private final ClaimDoor door;

    SeedClaims(Claims claims, ClaimStates states, ClaimDoor door) {
        this.claims = claims;
        this.states = states;
        this.door = door;
    }

    /** What a claim is about, whatever it says of it: by this a changed one is known again. */
    private record About(
            Pair pair, Subject subject, @Nullable Period period) {

        static About of(Pair pair, Subject subject, Timing timing) {
            return new About(pair, subject, timing.period());
        }
    }

    /**
     * Adds, supersedes and withdraws as needed.
     *
     * @param descriptions ids of the source and of its earlier descriptions
     */
    void bringInLine(List<NewClaim> wanted, List<String> descriptions, Change change) {
        Map<String, HeldClaim> own = claims.setBy(Seed.AUTHOR.name(), descriptions).stream()
                .collect(Collectors.toMap(it -> it.claim().id(), it -> it));
        Map<About, Deque<HeldClaim>> gone = gone(own, wanted);
        List<NewClaim> fresh = new ArrayList<>();
        for (NewClaim claim : wanted) {
            HeldClaim known = own.get(claim.id());
            boolean isSettled = known == null
                    ? states.present(claim.pair(), claim.id()).isPresent()
                    : known.state().state() == State.PUBLISHED;
            if (!isSettled) {
                HeldClaim old = poll(gone, About.of(claim.pair(), claim.subject(), claim.timing()));
                if (old != null) {
                    door.supersede(old.state(), claim, CHANGED, change);
                } else if (known != null) {
                    door.move(known.state(), State.PUBLISHED, null, BACK, change);
                } else {
                    fresh.add(claim);
                }
            }
        }
        door.enter(fresh, State.PUBLISHED, change);
        gone.values().stream()
                .flatMap(Deque::stream)
                .forEach(it -> door.move(it.state(), State.WITHDRAWN, null, LEFT_OUT, change));
    }

    /** The seed's published claims that its file no longer holds, by what they are about. */
    private static Map<About, Deque<HeldClaim>> gone(Map<String, HeldClaim> own, List<NewClaim> wanted) {
        Set<String> kept = wanted.stream().map(NewClaim::id).collect(Collectors.toSet());
        Map<About, Deque<HeldClaim>> gone = new LinkedHashMap<>();
        own.values().stream()
                .filter(it -> it.state().state() == State.PUBLISHED)
                .filter(it -> !kept.contains(it.claim().id()))
                .sorted(java.util.Comparator.comparing(it -> it.claim().id()))
                .forEach(it -> gone.computeIfAbsent(about(it.claim()), key -> new ArrayDeque<>())
                        .add(it));
        return gone;
    }

    private static About about(Claim claim) {
        return About.of(claim.pair(), claim.subject(), claim.timing());
    }

    private static @Nullable HeldClaim poll(Map<About, Deque<HeldClaim>> gone, About about) {
        Deque<HeldClaim> candidates = gone.get(about);
        return candidates == null ? null : candidates.poll();
    }
}
