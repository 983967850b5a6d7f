package io.dyad.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.claim.Evidence;
import io.dyad.claim.Nature;
import io.dyad.claim.NewClaim;
import io.dyad.claim.Policy;
import io.dyad.claim.Stated;
import io.dyad.claim.Subject;
import io.dyad.claim.TestClaims;
import io.dyad.claim.Timing;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.period.Period;
import io.dyad.quantity.Comparator;
import io.dyad.quantity.StatedNumber;
import io.dyad.quantity.Unit;
import io.dyad.source.NewSource;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparedTest {

    private static final int CASES = 3_000;
    private static final Indicators INDICATORS = Indicators.load();
    private static final List<NewSource> SOURCES =
            List.of(TestClaims.GAZETTE, TestClaims.COURIER, TestClaims.MINISTRY, TestClaims.CUSTOMS_2024);

    private final RandomRanges random = new RandomRanges(20261127);

    @Test
    void relationsAreMirroredOnSwap() {
        for (int i = 0; i < CASES; i++) {
            Side one = random();
            Side other = random();
            assertThat(Compared.of(one, other).mirrored()).isEqualTo(Compared.of(other, one));
        }
    }

    @Test
    void independentClaimsAgreeIfAndOnlyIfTheirRangesMeet() {
        for (int i = 0; i < CASES; i++) {
            Side one = turnover(number(), TestClaims.GAZETTE);
            Side other = turnover(number(), TestClaims.COURIER);
            assertThat(Compared.of(one, other).relation() == Relation.AGREE)
                    .isEqualTo(one.range().meets(other.range()));
        }
    }

    @Test
    void tellsTheSlackOfABound() {
        Side over6 = turnover(bound("6"), TestClaims.GAZETTE);
        Side just7 = turnover(exactly("7"), TestClaims.COURIER);
        Compared compared = Compared.of(over6, just7);
        assertThat(compared.relation()).isEqualTo(Relation.AGREE);
        assertThat(compared.slack()).isEqualByComparingTo("1");
        assertThat(compared.otherSlack()).isNull();
    }

    @Test
    void whatOneAuthorityIssuesIsOneWitnessWhoeverRelaysIt() {
        Side ministry = turnover(exactly("6"), TestClaims.MINISTRY);
        Side paper = turnover(exactly("7"), relaying("MINISTRY of Trade"));
        Compared compared = Compared.of(ministry, paper);
        assertThat(compared.relation()).isEqualTo(Relation.SINGLE_SOURCE);
        assertThat(compared.reason()).contains("MINISTRY of Trade", "below");
        assertThat(compared.distance()).isEqualByComparingTo("1");
        assertThat(Compared.of(ministry, turnover(exactly("6"), TestClaims.GAZETTE))
                        .relation())
                .isEqualTo(Relation.AGREE);
    }

    @Test
    void whatIsPrintedInNearlyTheSameWordsIsOneWitnessUnlessTheAuthoritiesDiffer() {
        String report = "Trade of Kazakhstan and Romania came to $6 billion in 2023, the office said on Monday.";
        String reprint = "TRADE of Kazakhstan and Romania came to $6 billion in 2023 - the office said Monday";
        Side one = saying(report, TestClaims.GAZETTE);
        Side other = saying(reprint, TestClaims.COURIER);
        Compared compared = Compared.of(one, other);
        assertThat(compared.relation()).isEqualTo(Relation.SINGLE_SOURCE);
        assertThat(compared.reason()).contains("nearly the same words", "The ranges meet.");
        assertThat(compared.mirrored()).isEqualTo(Compared.of(other, one));
        assertThat(Compared.of(one, saying("Bucharest counts six billion dollars of trade", TestClaims.COURIER))
                        .relation())
                .isEqualTo(Relation.AGREE);
        assertThat(Compared.of(saying(report, relaying("Office of Trade")), saying(reprint, TestClaims.MINISTRY))
                        .relation())
                .isEqualTo(Relation.AGREE);
        assertThat(Compared.of(one, saying(reprint, TestClaims.MINISTRY)).relation())
                .isEqualTo(Relation.SINGLE_SOURCE);
    }

    @Test
    void countsWitnessesByWayOfOthers() {
        String report = "Trade of Kazakhstan and Romania came to $6 billion in 2023, the office said on Monday.";
        Side gazette = saying(report, TestClaims.GAZETTE);
        Side courier = saying(report, TestClaims.COURIER);
        Side ministry = turnover(exactly("6"), TestClaims.MINISTRY);
        assertThat(Witnesses.count(List.of())).isZero();
        assertThat(Witnesses.count(List.of(gazette))).isEqualTo(1);
        assertThat(Witnesses.count(List.of(gazette, ministry, courier))).isEqualTo(2);
        assertThat(Witnesses.count(List.of(gazette, ministry, courier, saying(report, relaying("MINISTRY of Trade")))))
                .isEqualTo(1);
    }

    @Test
    void aClaimAloneHasNothingToAgreeWith() {
        Compared alone = Compared.alone(turnover(exactly("6"), TestClaims.GAZETTE));
        assertThat(alone.relation()).isEqualTo(Relation.SINGLE_SOURCE);
        assertThat(alone.reason()).contains("no other claim");
    }

    @Test
    void tellsWhatDiffersInTheDefinitions() {
        Side goods = side("exports", "KAZ", "KAZ", "GOODS", "FOB", exactly("6"), TestClaims.CUSTOMS_2024);
        Side total = side("exports", "ROU", "ROU", "TOTAL", "CIF", exactly("6"), TestClaims.GAZETTE);
        Compared compared = Compared.of(goods, total);
        assertThat(compared.relation()).isEqualTo(Relation.DEFINITION_DIFFERS);
        assertThat(compared.alignment().differences()).containsExactly("direction", "product", "reporter", "valuation");
        assertThat(compared.position()).isNull();
    }

    @Test
    void whatOneLeavesUnsaidCountsAsTheSameAndIsTold() {
        Side customs = side("exports", "KAZ", "KAZ", "TOTAL", "FOB", exactly("6"), TestClaims.CUSTOMS_2024);
        Side paper = side("exports", "KAZ", null, "TOTAL", null, exactly("5"), TestClaims.GAZETTE);
        Compared compared = Compared.of(customs, paper);
        assertThat(compared.relation()).isEqualTo(Relation.ABOVE);
        assertThat(compared.alignment().unsaid()).containsExactly("reporter", "valuation");
        assertThat(compared.reason()).contains("unsaid: reporter, valuation");
    }

    @Test
    void otherUnitsAndImputedNumbersAndClaimsWithoutPeriodAreNotComparable() {
        Side dollars = turnover(exactly("6"), TestClaims.GAZETTE);
        Side euros = side(
                Subject.of("turnover"),
                Timing.stated(Period.year(2023)),
                Stated.of(exactly("6"), Unit.EUR),
                TestClaims.COURIER);
        Side imputed = side(
                Subject.of("turnover"),
                Timing.stated(Period.year(2023)),
                Stated.of(exactly("6"), Unit.USD).flagged("I"),
                TestClaims.COURIER);
        Side whenever =
                side(Subject.of("turnover"), Timing.UNSTATED, Stated.of(exactly("6"), Unit.USD), TestClaims.COURIER);
        for (Side other : List.of(euros, imputed, whenever)) {
            assertThat(Compared.of(dollars, other).relation()).isEqualTo(Relation.NOT_COMPARABLE);
            assertThat(Compared.of(dollars, other).distance()).isNull();
        }
        assertThat(Compared.of(dollars, euros).reason()).contains("EUR and USD");
        assertThat(Compared.of(dollars, imputed).reason()).contains("imputed");
        assertThat(Compared.of(dollars, whenever).reason()).contains("no period");
    }

    private Side random() {
        boolean isTurnover = random.among(List.of(true, false));
        StatedNumber number = number();
        NewSource source = random.among(SOURCES);
        if (isTurnover) {
            return turnover(number, source);
        }
        String origin = random.among(List.of("KAZ", "ROU"));
        return side(
                "exports",
                origin,
                random.among(List.of("KAZ", "")).isEmpty() ? null : origin,
                random.among(List.of("GOODS", "TOTAL")),
                random.among(List.of("FOB", "CIF")),
                number,
                source);
    }

    private StatedNumber number() {
        return StatedNumber.of(
                random.among(List.of(Comparator.EQ, Comparator.GT, Comparator.LE, Comparator.NEARLY)),
                BigDecimal.valueOf(random.among(List.of(5, 6, 7))),
                random.among(List.of(BigDecimal.ZERO, BigDecimal.ONE)));
    }

    private static StatedNumber exactly(String number) {
        return StatedNumber.exactly(new BigDecimal(number));
    }

    private static StatedNumber bound(String number) {
        return StatedNumber.of(Comparator.GT, new BigDecimal(number), BigDecimal.ONE);
    }

    private static NewSource relaying(String authority) {
        NewSource paper = TestClaims.GAZETTE;
        return new NewSource(
                paper.sourceType(),
                paper.publisher(),
                authority,
                paper.title(),
                paper.publishedOn(),
                null,
                "en",
                null,
                null,
                null,
                null,
                null);
    }

    private static Side saying(String words, NewSource source) {
        Evidence evidence =
                new Evidence(source.id(), null, null, words, null, null, null, null, null, null, null, null);
        StatedNumber number = exactly("6");
        NewClaim claim = new NewClaim(
                Pair.parse("KAZ-ROU"),
                Subject.of("turnover"),
                Timing.stated(Period.year(2023)),
                Stated.of(number, Unit.USD),
                evidence);
        return Side.of(
                TestClaims.held(claim, source),
                number.range(INDICATORS.get("turnover").domain(), Policy.OFFICIAL_FIRST.vagueness()));
    }

    private static Side turnover(StatedNumber number, NewSource source) {
        return side(Subject.of("turnover"), Timing.stated(Period.year(2023)), Stated.of(number, Unit.USD), source);
    }

    private static Side side(
            String indicator,
            String origin,
            @Nullable String reporter,
            String product,
            @Nullable String valuation,
            StatedNumber number,
            NewSource source) {
        Subject subject = new Subject(
                indicator,
                origin,
                origin.equals("KAZ") ? "ROU" : "KAZ",
                reporter,
                product,
                null,
                valuation,
                Nature.OBSERVED);
        return side(subject, Timing.stated(Period.year(2023)), Stated.of(number, Unit.USD), source);
    }

    private static Side side(Subject subject, Timing timing, Stated number, NewSource source) {
        NewClaim claim = new NewClaim(Pair.parse("KAZ-ROU"), subject, timing, number, Evidence.of(source.id()));
        return Side.of(
                TestClaims.held(claim, source),
                number.number().range(INDICATORS.get(subject.indicator()).domain(), Policy.OFFICIAL_FIRST.vagueness()));
    }
}
