package io.dyad.claim;

import static io.dyad.claim.TestClaims.COURIER;
import static io.dyad.claim.TestClaims.GAZETTE;
import static io.dyad.claim.TestClaims.full;
import static io.dyad.claim.TestClaims.turnover;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dyad.http.ProblemException;
import io.dyad.pair.Pair;
import io.dyad.quantity.Comparator;
import io.dyad.source.NewSource;
import io.dyad.source.Sources;
import io.dyad.source.Statements;
import io.dyad.store.AsOf;
import io.dyad.store.Author;
import io.dyad.store.Holdings;
import io.dyad.store.Revision;
import io.dyad.store.Revisions;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the store promises, whatever the database. Each test has pairs of its own. */
abstract class StoreContract {

    static final Author TESTER = new Author("tester");

    @Inject
    Revisions revisions;

    @Inject
    Sources sources;

    @Inject
    Statements statements;

    @Inject
    Claims claims;

    @Inject
    ClaimStates states;

    @Inject
    ClaimDoor door;

    @Test
    void givesBackAClaimAsItWasWritten() {
        NewClaim written = full("AFG", "ALB", GAZETTE);
        long revision = enter(written);
        HeldClaim read = only("AFG-ALB", revision);
        assertThat(read.claim().id()).isEqualTo(written.id());
        assertThat(read.claim().subject()).isEqualTo(written.subject());
        assertThat(read.claim().timing()).isEqualTo(written.timing());
        assertThat(read.claim().number()).isEqualTo(written.number());
        assertThat(read.claim().evidence()).isEqualTo(written.evidence());
        assertThat(read.claim().book()).isEqualTo("press");
        assertThat(read.source().row().id()).isEqualTo(GAZETTE.id());
        assertThat(read.state().state()).isEqualTo(State.PUBLISHED);
        assertThat(read.state().author()).isEqualTo("tester");
        assertThat(read.state().from()).isEqualTo(revision);
        assertThat(read.state().to()).isNull();
    }

    @Test
    void keepsEveryDigitOfANumber() {
        String digits = "12345678901234567890123456789.123456789";
        long revision = enter(turnover("AFG-AND", 2020, digits, GAZETTE));
        assertThat(String.valueOf(only("AFG-AND", revision).claim().number().stated()))
                .isEqualTo(digits);
    }

    @Test
    void storesTheSameClaimOnce() {
        long revision = enter(turnover("AFG-ARE", 2020, "5", GAZETTE));
        assertThat(enter(turnover("AFG-ARE", 2020, "5", GAZETTE))).isEqualTo(revision);
        assertThat(only("AFG-ARE", revision).claim().id())
                .isEqualTo(turnover("AFG-ARE", 2020, "5.000", GAZETTE).id());
    }

    @Test
    void storesAClaimOnceThatComesTwiceInOneChange() {
        NewClaim claim = turnover("AFG-ARM", 2020, "5", GAZETTE);
        long revision = enter(claim, claim);
        assertThat(only("AFG-ARM", revision).claim().id()).isEqualTo(claim.id());
    }

    @Test
    void countsWhatItHoldsAtEachRevision() {
        Holdings before = revisions.current().holdings();
        enter(turnover("AFG-AUS", 2020, "5", GAZETTE), turnover("AFG-AUS", 2021, "6", GAZETTE));
        Holdings after = revisions.current().holdings();
        assertThat(after.pairs()).isEqualTo(before.pairs() + 1);
        assertThat(after.claims()).isEqualTo(before.claims() + 2);
        assertThat(after.publishedClaims()).isEqualTo(before.publishedClaims() + 2);
    }

    @Test
    void keepsCandidatesApartFromWhatIsPublished() {
        record(GAZETTE);
        revisions.write(
                TESTER,
                "test",
                change -> door.enter(List.of(turnover("AFG-AUT", 2020, "5", GAZETTE)), State.CANDIDATE, change));
        assertThat(published("AFG-AUT", revisions.current().number())).isEmpty();
    }

    @Test
    void storesNothingOfAChangeInWhichOneClaimIsInvalid() {
        record(GAZETTE);
        Revision before = revisions.current();
        NewClaim good = turnover("AFG-AZE", 2020, "5", GAZETTE);
        NewClaim negative = turnover("AFG-AZE", 2021, "-5", GAZETTE);
        assertThatThrownBy(() -> enter(good, negative))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("turnover lies in [0, ∞)");
        assertThat(revisions.current().number()).isEqualTo(before.number());
        assertThat(published("AFG-AZE", before.number() + 1)).isEmpty();
    }

    @Test
    void refusesAClaimOfASourceThatItDoesNotKnow() {
        NewSource unknown = TestClaims.press("Nobody", java.time.LocalDate.parse("2023-05-01"));
        assertThatThrownBy(() -> revisions.write(
                        TESTER,
                        "test",
                        change ->
                                door.enter(List.of(turnover("AFG-BDI", 2020, "5", unknown)), State.PUBLISHED, change)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no such source");
    }

    @Test
    void answersAtEachRevisionWhatWasKnownThen() {
        NewClaim first = turnover("AFG-BEL", 2020, "5", GAZETTE);
        NewClaim better = turnover("AFG-BEL", 2020, "6", GAZETTE);
        long entered = enter(first);
        long corrected = change(first, state -> better);
        long withdrawn = withdraw(better);
        assertThat(amounts("AFG-BEL", entered - 1)).isEmpty();
        assertThat(amounts("AFG-BEL", entered)).containsExactly("5");
        assertThat(amounts("AFG-BEL", corrected)).containsExactly("6");
        assertThat(amounts("AFG-BEL", withdrawn)).isEmpty();
        HeldClaim old = claims.one(Pair.parse("AFG-BEL"), first.id(), withdrawn).orElseThrow();
        assertThat(old.state().state()).isEqualTo(State.SUPERSEDED);
        assertThat(old.state().supersededBy()).isEqualTo(better.id());
        assertThat(old.state().reason()).isEqualTo("it was misread");
    }

    @Test
    void takesBackIntoUseWhatItKnewBefore() {
        NewClaim first = turnover("AFG-BEN", 2020, "5", GAZETTE);
        NewClaim second = turnover("AFG-BEN", 2020, "6", GAZETTE);
        enter(first);
        long corrected = change(first, state -> second);
        long back = change(second, state -> first);
        assertThat(amounts("AFG-BEN", corrected)).containsExactly("6");
        assertThat(amounts("AFG-BEN", back)).containsExactly("5");
    }

    @Test
    void refusesATransitionFromAStateThatHasEnded() {
        NewClaim claim = turnover("AFG-BFA", 2020, "5", GAZETTE);
        enter(claim);
        ClaimState stale = states.present(claim.pair(), claim.id()).orElseThrow();
        withdraw(claim);
        assertThatThrownBy(() -> revisions.write(TESTER, "test", change -> {
                    ClaimState found = states.findById(stale.key());
                    door.move(found, State.REJECTED, null, "late", change);
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsWhenAQuantityLastLostAClaim() {
        NewClaim gazette = turnover("AFG-BGD", 2020, "5", GAZETTE);
        NewClaim courier = turnover("AFG-BGD", 2020, "6", COURIER);
        record(COURIER);
        enter(gazette, courier);
        long withdrawn = withdraw(courier);
        List<Pair> pairs = List.of(Pair.parse("AFG-BGD"));
        assertThat(states.departures(pairs, AsOf.revision(withdrawn - 1))).isEmpty();
        assertThat(states.departures(pairs, AsOf.revision(withdrawn)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.revision()).isEqualTo(withdrawn);
                    assertThat(it.point().series())
                            .isEqualTo(new Series(pairs.get(0), "turnover", null, null, "TOTAL", null, "USD"));
                    assertThat(it.point().period()).isEqualTo(gazette.timing().period());
                });
    }

    @Test
    void takesNoRevisionForAChangeThatWritesNothing() {
        long before = revisions.current().number();
        revisions.write(TESTER, "nothing", change -> null);
        assertThat(revisions.current().number()).isEqualTo(before);
    }

    @Test
    void givesConcurrentWritersRevisionsWithoutGaps() throws Exception {
        record(GAZETTE);
        long before = revisions.current().number();
        List<Callable<Long>> writers = new ArrayList<>();
        IntStream.range(0, 40)
                .forEach(year -> writers.add(() -> revisions.write(TESTER, "test", change -> {
                    door.enter(List.of(turnover("AFG-BGR", 1950 + year, "5", GAZETTE)), State.PUBLISHED, change);
                    return change.revision();
                })));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Long> taken = new ArrayList<>();
            for (Future<Long> done : threads.invokeAll(writers)) {
                taken.add(done.get());
            }
            assertThat(taken)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40)
                            .mapToObj(it -> before + it)
                            .toList());
        } finally {
            threads.shutdownNow();
        }
        assertThat(published("AFG-BGR", before + 40)).hasSize(40);
        assertThat(published("AFG-BGR", before + 17)).hasSize(17);
    }

    @Test
    void findsClaimsByEachCondition() {
        NewClaim exact = turnover("AFG-BHR", 2020, "5", GAZETTE);
        NewClaim bound = turnover("AFG-BHR", 2021, Comparator.GT, "6", "1", COURIER);
        NewClaim directed = full("AFG", "BHR", GAZETTE);
        NewClaim unstated =
                new NewClaim(exact.pair(), exact.subject(), Timing.UNSTATED, exact.number(), exact.evidence());
        record(COURIER);
        long revision = enter(exact, bound, directed, unstated);
        ClaimFilter all = ClaimFilter.PUBLISHED;
        assertThat(ids(all, revision)).hasSize(4);
        assertThat(ids(all.of(List.of("exports-growth")), revision)).containsExactly(directed.id());
        assertThat(ids(all.from(COURIER.id()), revision)).containsExactly(bound.id());
        assertThat(ids(filter("origins", List.of("AFG")), revision)).containsExactly(directed.id());
        assertThat(ids(filter("destinations", List.of("BHR")), revision)).containsExactly(directed.id());
        assertThat(ids(filter("reporters", List.of("AFG")), revision)).containsExactly(directed.id());
        assertThat(ids(filter("products", List.of("GOODS")), revision)).containsExactly(directed.id());
        assertThat(ids(filter("books", List.of("elsewhere")), revision)).isEmpty();
        assertThat(ids(window("2021-01-01", "2021-12-31"), revision)).containsExactly(bound.id());
        assertThat(ids(window("2021-01-01", "2021-06-30"), revision)).isEmpty();
        assertThat(ids(window("2020-01-01", "2023-12-31"), revision))
                .containsExactlyInAnyOrder(exact.id(), bound.id(), directed.id());
    }

    @Test
    void walksThePairsThatHaveSuchClaimsInOrder() {
        long revision = enter(
                turnover("BLR-COL", 2020, "5", GAZETTE),
                turnover("BLR-CHL", 2020, "5", GAZETTE),
                turnover("BLR-WLD", 2020, "5", GAZETTE),
                turnover("BLR-CZE", 2020, "5", GAZETTE));
        assertThat(claims.pairsWith(ClaimFilter.PUBLISHED, false, revision, Pair.parse("BLR-CHL"), true, 2))
                .map(Pair::toString)
                .containsExactly("BLR-CHL", "BLR-COL");
        assertThat(claims.pairsWith(ClaimFilter.PUBLISHED, false, revision, Pair.parse("BLR-COL"), false, 1))
                .map(Pair::toString)
                .containsExactly("BLR-CZE");
        assertThat(claims.pairsWith(ClaimFilter.PUBLISHED, true, revision, Pair.parse("BLR-CZE"), false, 1))
                .map(Pair::toString)
                .containsExactly("BLR-WLD");
    }

    @Test
    void keepsOneDescriptionOfADocumentInUse() {
        NewSource vague = TestClaims.press("The Messenger", java.time.LocalDate.parse("2022-02-02"));
        NewSource better = new NewSource(
                vague.sourceType(),
                vague.publisher(),
                "Ministry",
                vague.title(),
                vague.publishedOn(),
                null,
                "en",
                "CC BY 4.0",
                true,
                null,
                null,
                null);
        long first = record(vague);
        long second = record(better);
        long third = record(vague);
        assertThat(inUse(first, "The Messenger")).containsExactly(vague.id());
        assertThat(inUse(second, "The Messenger")).containsExactly(better.id());
        assertThat(inUse(third, "The Messenger")).containsExactly(vague.id());
        assertThat(record(vague)).isEqualTo(third);
        assertThat(sources.idsOfDocument(better)).containsExactlyInAnyOrder(vague.id(), better.id());
    }

    @Test
    void keepsTheClauseThatSeveralClaimsComeFrom() {
        record(GAZETTE);
        NewClaim claim = turnover("AFG-BIH", 2020, "5", GAZETTE);
        NewClaim part = new NewClaim(
                claim.pair(),
                claim.subject(),
                claim.timing(),
                claim.number(),
                new Evidence(GAZETTE.id(), "s1", null, null, null, null, null, null, null, null, null, null));
        revisions.write(TESTER, "test", change -> {
            statements.record(GAZETTE.id(), "s1", "paragraph 2", "up to five dollars", change);
            return door.enter(List.of(part), State.PUBLISHED, change);
        });
        assertThat(statements.of(GAZETTE.id(), "s1").orElseThrow().wording()).isEqualTo("up to five dollars");
        assertThat(only("AFG-BIH", revisions.current().number())
                        .claim()
                        .evidence()
                        .statement())
                .isEqualTo("s1");
    }

    private long record(NewSource source) {
        revisions.write(TESTER, "test", change -> sources.record(source, change));
        return revisions.current().number();
    }

    private long enter(NewClaim... entering) {
        record(GAZETTE);
        revisions.write(TESTER, "test", change -> door.enter(List.of(entering), State.PUBLISHED, change));
        return revisions.current().number();
    }

    private long change(NewClaim old, java.util.function.Function<ClaimState, NewClaim> better) {
        revisions.write(TESTER, "test", change -> {
            ClaimState present = states.present(old.pair(), old.id()).orElseThrow();
            door.supersede(present, better.apply(present), "it was misread", change);
            return null;
        });
        return revisions.current().number();
    }

    private long withdraw(NewClaim claim) {
        revisions.write(TESTER, "test", change -> {
            ClaimState present = states.present(claim.pair(), claim.id()).orElseThrow();
            door.move(present, State.WITHDRAWN, null, "it was wrong", change);
            return null;
        });
        return revisions.current().number();
    }

    private HeldClaim only(String pair, long revision) {
        List<HeldClaim> found = published(pair, revision);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<HeldClaim> published(String pair, long revision) {
        return claims.held(ClaimFilter.PUBLISHED, List.of(Pair.parse(pair)), revision);
    }

    private List<String> amounts(String pair, long revision) {
        return published(pair, revision).stream()
                .map(it -> String.valueOf(it.claim().number().stated()))
                .toList();
    }

    private List<String> ids(ClaimFilter filter, long revision) {
        return claims.held(filter, List.of(Pair.parse("AFG-BHR")), revision).stream()
                .map(it -> it.claim().id())
                .toList();
    }

    private List<String> inUse(long revision, String publisher) {
        return sources.inUseAt(AsOf.revision(revision), null, 1000).stream()
                .filter(it -> it.publisher().equals(publisher))
                .map(it -> it.id())
                .toList();
    }

    private static ClaimFilter filter(String part, List<String> values) {
        return new ClaimFilter(
                State.PUBLISHED,
                List.of(),
                part.equals("origins") ? values : List.of(),
                part.equals("destinations") ? values : List.of(),
                part.equals("reporters") ? values : List.of(),
                part.equals("books") ? values : List.of(),
                part.equals("products") ? values : List.of(),
                List.of(),
                null,
                null,
                null);
    }

    private static ClaimFilter window(String from, String to) {
        return new ClaimFilter(
                State.PUBLISHED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                java.time.LocalDate.parse(from),
                java.time.LocalDate.parse(to),
                null);
    }
}
