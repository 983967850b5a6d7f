package io.dyad.claim;

import io.dyad.pair.Absences;
import io.dyad.pair.Meetings;
import io.dyad.pair.NewAbsence;
import io.dyad.pair.NewMeeting;
import io.dyad.pair.Pair;
import io.dyad.source.NewSource;
import io.dyad.source.SourceType;
import io.dyad.source.Sources;
import io.dyad.store.Author;
import io.dyad.store.Change;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes of all kinds to a few pairs, the same in every run, each a revision; and what has become of every claim, kept
 * separately.
 */
@ApplicationScoped
public class RandomChanges {

    public static final String PAIRS = "LUX-LVA,LUX-MAR,LUX-WLD";

    private static final Author AUTHOR = new Author("tester");
    private static final List<Pair> OF =
            Stream.of(PAIRS.split(",")).map(Pair::parse).toList();
    private static final List<State> STATES =
            List.of(State.PUBLISHED, State.WITHDRAWN, State.REJECTED, State.CANDIDATE, State.PUBLISHED);

    private static final List<NewSource> SOURCES = List.of(
            press("Clock Gazette", LocalDate.parse("2022-05-01")),
            press("Clock Courier", LocalDate.parse("2023-06-01")),
            press("Clock Undated", null),
            customs("2022", LocalDate.parse("2022-09-01")),
            customs("2023", LocalDate.parse("2023-09-01")),
            customs("2024", LocalDate.parse("2024-09-01")));

    private final Revisions revisions;
    private final Sources sources;
    private final ClaimDoor door;
    private final ClaimStates states;
    private final Meetings meetings;
    private final Absences absences;

    private final Random random = new Random(20261124);
    private final Map<String, Known> known = new LinkedHashMap<>();
    private int amounts = 100;

    private record Known(
            NewClaim claim,
            NewSource source,
            State state,
            @Nullable String supersededBy) {}

    RandomChanges(
            Revisions revisions,
            Sources sources,
            ClaimDoor door,
            ClaimStates states,
            Meetings meetings,
            Absences absences) {
        this.revisions = revisions;
        this.sources = sources;
        this.door = door;
        this.states = states;
        this.meetings = meetings;
        this.absences = absences;
    }

    /** Changes something and returns the revision that this made. */
    public long step() {
        return revisions.write(AUTHOR, "change " + amounts, change -> {
            change(change);
            // Some changes happen to change nothing; this one is a source that is new each time.
            sources.record(
                    press("Clock " + amounts++, LocalDate.parse("2021-01-01").plusDays(amounts)), change);
            return change.revision();
        });
    }

    public List<String> claims() {
        return List.copyOf(known.keySet());
    }

    public static List<String> sources() {
        return SOURCES.stream().map(NewSource::id).toList();
    }

    /** The claims that count as published in what sources had said by a day, as worked out from their definition. */
    public List<String> publishedBy(LocalDate day) {
        return known.entrySet().stream()
                .filter(it -> isOutBy(day, it.getValue()))
                .filter(it -> it.getValue().state == State.PUBLISHED
                        || (it.getValue().state == State.SUPERSEDED
                                && !isOutBy(day, Objects.requireNonNull(known.get(it.getValue().supersededBy)))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isOutBy(LocalDate day, Known claim) {
        LocalDate out = claim.source.publishedOn();
        return out != null && !out.isAfter(day);
    }

    private void change(Change change) {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> enter(change);
            case 3, 4 -> supersede(change);
            case 5 -> move(change);
            case 6 -> describe(change);
            default -> meet(change);
        }
    }

    private void enter(Change change) {
        State state = any(STATES);
        for (int many = random.nextInt(3); many >= 0; many--) {
            NewSource source = any(SOURCES);
            sources.record(source, change);
            NewClaim claim = claim(any(OF), source);
            door.enter(List.of(claim), state, change);
            known.put(claim.id(), new Known(claim, source, state, null));
        }
    }

    private void supersede(Change change) {
        List<Known> published = in(State.PUBLISHED, null);
        if (published.isEmpty()) {
            enter(change);
            return;
        }
        Known old = any(published);
        List<Known> givenUp = in(State.WITHDRAWN, old.claim.pair());
        NewSource source = any(SOURCES);
        sources.record(source, change);
        Known better = givenUp.isEmpty()
                ? new Known(claim(old.claim.pair(), source), source, State.PUBLISHED, null)
                : any(givenUp);
        door.supersede(present(old), better.claim, "a better one came", change);
        known.put(better.claim.id(), new Known(better.claim, better.source, State.PUBLISHED, null));
        known.put(old.claim.id(), new Known(old.claim, old.source, State.SUPERSEDED, better.claim.id()));
    }

    private void move(Change change) {
        if (known.isEmpty()) {
            return;
        }
        Known claim = any(List.copyOf(known.values()));
        State next = any(STATES);
        if (claim.state != next) {
            door.move(present(claim), next, null, "on second thoughts", change);
            known.put(claim.claim.id(), new Known(claim.claim, claim.source, next, null));
        }
    }

    private void describe(Change change) {
        NewSource source = any(SOURCES);
        NewSource better = new NewSource(
                source.sourceType(),
                source.publisher(),
                "Authority " + random.nextInt(3),
                source.title(),
                source.publishedOn(),
                source.url(),
                source.language(),
                source.licence(),
                source.redistributable(),
                source.dataset(),
                source.vintage(),
                null);
        sources.record(better, change);
    }

    private void meet(Change change) {
        NewSource source = any(SOURCES);
        sources.record(source, change);
        Pair pair = OF.get(random.nextInt(2));
        List<String> topics = List.of("topic " + random.nextInt(5), "another");
        LocalDate day = LocalDate.parse("2022-01-01").plusDays(random.nextInt(500));
        meetings.replace(
                List.of(source.id()), List.of(new NewMeeting(pair, day, "Here", null, topics, source.id())), change);
        NewAbsence absence = new NewAbsence(
                pair, random.nextBoolean() ? "turnover" : null, "Nothing said " + amounts + ".", source.id());
        absences.replace(List.of(source.id()), List.of(absence), change);
    }

    private List<Known> in(State state, @Nullable Pair pair) {
        return known.values().stream()
                .filter(it ->
                        it.state == state && (pair == null || it.claim.pair().equals(pair)))
                .toList();
    }

    private ClaimState present(Known claim) {
        return states.present(claim.claim.pair(), claim.claim.id()).orElseThrow();
    }

    private NewClaim claim(Pair pair, NewSource source) {
        return TestClaims.turnover(
                pair.toString(), 2018 + random.nextInt(3), String.valueOf(++amounts * 1_000_000L), source);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static NewSource press(String publisher, @Nullable LocalDate day) {
        return new NewSource(
                SourceType.PRESS, publisher, null, "Trade is up", day, null, "en", null, null, null, null, null);
    }

    private static NewSource customs(String vintage, LocalDate day) {
        return new NewSource(
                SourceType.OFFICIAL_STATISTICS,
                "Office",
                "Office",
                "Foreign trade",
                day,
                null,
                null,
                "CC BY 4.0",
                true,
                "clock-customs",
                vintage,
                null);
    }
}
