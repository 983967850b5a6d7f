package io.dyad.figure;

import static io.dyad.claim.TestClaims.COURIER;
import static io.dyad.claim.TestClaims.CUSTOMS_2023;
import static io.dyad.claim.TestClaims.CUSTOMS_2024;
import static io.dyad.claim.TestClaims.GAZETTE;
import static io.dyad.claim.TestClaims.held;
import static io.dyad.claim.TestClaims.statistics;
import static io.dyad.claim.TestClaims.turnover;
import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Nature;
import io.dyad.claim.NewClaim;
import io.dyad.claim.Series;
import io.dyad.claim.Stated;
import io.dyad.claim.Subject;
import io.dyad.claim.Timing;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.period.Period;
import io.dyad.quantity.Comparator;
import io.dyad.quantity.StatedNumber;
import io.dyad.quantity.Unit;
import io.dyad.source.NewSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each step of official-first/1 within a book: what it decides where all steps before it do not. */
class OfficialFirstTest {

    private static final String PAIR = "KAZ-KOR";
    private final OfficialFirst policy = new OfficialFirst(Indicators.load());

    @Test
    void theNewestVintageGoesBeforeAnExacterComparator() {
        HeldClaim older = held(turnover(PAIR, 2022, "5", CUSTOMS_2023), CUSTOMS_2023);
        HeldClaim newer = held(turnover(PAIR, 2022, Comparator.ABOUT, "6", "1", CUSTOMS_2024), CUSTOMS_2024);
        chooses(newer, older, "newer vintage");
    }

    @Test
    void theDigitsOfAVintageAreReadAsNumbers() {
        NewSource september = statistics("customs", "2023-9");
        NewSource october = statistics("customs", "2023-10");
        chooses(
                held(turnover(PAIR, 2022, "5", october), october),
                held(turnover(PAIR, 2022, "6", september), september),
                "newer vintage");
    }

    @Test
    void aSeriesThatHasImportsBothWaysTakesThemCif() {
        chooses(imports("5", "CIF"), imports("4", "FOB"), "usual valuation");
    }

    private static HeldClaim imports(String amount, String valuation) {
        NewClaim some = turnover(PAIR, 2022, amount, CUSTOMS_2024);
        Subject imports = new Subject("imports", "KOR", "KAZ", "KAZ", "TOTAL", null, valuation, Nature.OBSERVED);
        return held(new NewClaim(some.pair(), imports, some.timing(), some.number(), some.evidence()), CUSTOMS_2024);
    }

    @Test
    void anExactNumberGoesBeforeASpanBeforeABoundBeforeAVagueOne() {
        HeldClaim exact = press(Comparator.EQ, "100", "1");
        HeldClaim span = held(
                new NewClaim(
                        Pair.parse(PAIR),
                        Subject.of("turnover"),
                        Timing.stated(Period.year(2022)),
                        Stated.of(
                                StatedNumber.between(new BigDecimal("99"), new BigDecimal("101"), BigDecimal.ONE),
                                Unit.USD),
                        io.dyad.claim.Evidence.of(GAZETTE.id())),
                GAZETTE);
        HeldClaim bound = press(Comparator.LT, "101", "1");
        HeldClaim vague = press(Comparator.NEARLY, "100", "1");
        chooses(exact, span, "more exactly");
        chooses(span, bound, "more exactly");
        chooses(bound, vague, "more exactly");
    }

    @Test
    void aRangeThatLiesWithinAnotherGoesBeforeIt() {
        chooses(press(Comparator.GT, "7", "1"), press(Comparator.GT, "6", "1"), "contains that of another");
    }

    @Test
    void theNarrowerOfTwoOverlappingRangesIsChosen() {
        chooses(press(Comparator.EQ, "1200", "10"), press(Comparator.EQ, "1300", "100"), "wider");
    }

    @Test
    void theLaterPublishedOfEquallyNarrowOnesIsChosen() {
        HeldClaim may = press(Comparator.EQ, "5", "0");
        HeldClaim june = held(turnover(PAIR, 2022, "6", COURIER), COURIER);
        chooses(june, may, "published later");
    }

    @Test
    void theLowerIdIsChosenWhereNothingElseDecides() {
        HeldClaim one = press(Comparator.EQ, "5", "0");
        HeldClaim other = press(Comparator.EQ, "6", "0");
        boolean isOneLower = one.claim().id().compareTo(other.claim().id()) < 0;
        chooses(isOneLower ? one : other, isOneLower ? other : one, "lower id");
    }

    @Test
    void aBoundThatIsVagueToOneSideNeedNotBeatAnother() {
        HeldClaim above = press(Comparator.GT, "5", "1");
        HeldClaim below = held(turnover(PAIR, 2022, Comparator.LT, "9", "1", COURIER), COURIER);
        chooses(below, above, "wider");
    }

    @Test
    void aTargetNeverBecomesAFigure() {
        NewClaim stated = turnover(PAIR, 2030, "5", GAZETTE);
        Subject target = new Subject("turnover", null, null, null, "TOTAL", null, null, Nature.TARGET);
        NewClaim aim = new NewClaim(stated.pair(), target, stated.timing(), stated.number(), stated.evidence());
        assertThat(policy.figures(List.of(held(aim, GAZETTE)), Map.of())).isEmpty();
    }

    @Test
    void claimsWithoutAPeriodAreEachAFigure() {
        List<StatedFigure> figures = policy.figures(List.of(unstated("5"), unstated("6")), Map.of());
        assertThat(figures).hasSize(2).allSatisfy(it -> assertThat(it.losers()).isEmpty());
        assertThat(figures).extracting(StatedFigure::id).doesNotHaveDuplicates();
    }

    @Test
    void booksAreNeverMixed() {
        List<StatedFigure> figures = policy.figures(
                List.of(press(Comparator.EQ, "5", "0"), held(turnover(PAIR, 2022, "6", CUSTOMS_2023), CUSTOMS_2023)),
                Map.of());
        assertThat(figures).extracting(StatedFigure::book).containsExactly("press", "customs");
    }

    @Test
    void aFigureReadsSoSinceItsLastClaimCameOrAnotherWent() {
        HeldClaim early = held(turnover(PAIR, 2022, "5", GAZETTE), GAZETTE, 3);
        HeldClaim late = held(turnover(PAIR, 2022, Comparator.GT, "4", "1", GAZETTE), GAZETTE, 7);
        Series.Point point = Series.Point.of(early.claim());
        assertThat(only(List.of(early, late), Map.of()).since()).isEqualTo(7);
        assertThat(only(List.of(early, late), Map.of(point, 5L)).since()).isEqualTo(7);
        assertThat(only(List.of(early, late), Map.of(point, 9L)).since()).isEqualTo(9);
        assertThat(only(
                                List.of(unstated("5")),
                                Map.of(Series.Point.of(unstated("5").claim()), 9L))
                        .since())
                .isEqualTo(1);
    }

    /** Whatever the order in which claims come, the same one is chosen and every other one is told why it lost. */
    @ParameterizedTest
    @MethodSource("randomClaims")
    void theOrderOfTheClaimsDoesNotMatter(List<HeldClaim> claims) {
        StatedFigure figure = only(claims, Map.of());
        List<HeldClaim> shuffled = new ArrayList<>(claims);
        Collections.reverse(shuffled);
        assertThat(only(shuffled, Map.of()).chosen()).isEqualTo(figure.chosen());
        assertThat(figure.claims()).isEqualTo(claims.size());
        assertThat(figure.losers())
                .extracting(StatedFigure.Loser::claim)
                .doesNotContain(figure.chosen())
                .doesNotHaveDuplicates();
    }

    static List<List<HeldClaim>> randomClaims() {
        Random random = new Random(7);
        List<Comparator> comparators = List.of(
                Comparator.EQ,
                Comparator.GT,
                Comparator.GE,
                Comparator.LT,
                Comparator.LE,
                Comparator.NEARLY,
                Comparator.ABOUT);
        List<List<HeldClaim>> cases = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Map<String, HeldClaim> claims = new java.util.LinkedHashMap<>();
            for (int j = 0; j <= random.nextInt(6); j++) {
                Comparator comparator = comparators.get(random.nextInt(comparators.size()));
                NewSource source = random.nextBoolean() ? GAZETTE : COURIER;
                String amount = String.valueOf(1 + random.nextInt(5));
                HeldClaim claim = held(
                        turnover(PAIR, 2022, comparator, amount, String.valueOf(random.nextInt(2)), source), source);
                claims.put(claim.claim().id(), claim);
            }
            cases.add(List.copyOf(claims.values()));
        }
        return cases;
    }

    private void chooses(HeldClaim winner, HeldClaim loser, String reason) {
        for (List<HeldClaim> claims : List.of(List.of(winner, loser), List.of(loser, winner))) {
            StatedFigure figure = only(claims, Map.of());
            assertThat(figure.chosen()).isEqualTo(winner);
            assertThat(figure.losers()).singleElement().satisfies(it -> {
                assertThat(it.claim()).isEqualTo(loser);
                assertThat(it.reason()).contains(reason);
            });
        }
    }

    private StatedFigure only(List<HeldClaim> claims, Map<Series.Point, Long> departures) {
        List<StatedFigure> figures = policy.figures(claims, departures);
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    private static HeldClaim press(Comparator comparator, String amount, String precision) {
        return held(turnover(PAIR, 2022, comparator, amount, precision, GAZETTE), GAZETTE);
    }

    private static HeldClaim unstated(String amount) {
        NewClaim stated = turnover(PAIR, 2022, amount, GAZETTE);
        return held(
                new NewClaim(stated.pair(), stated.subject(), Timing.UNSTATED, stated.number(), stated.evidence()),
                GAZETTE);
    }
}
