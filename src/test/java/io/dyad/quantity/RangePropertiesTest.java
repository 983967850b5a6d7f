package io.dyad.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all ranges: a result holds every result of its inputs' numbers, and reaches no further than they do. */
class RangePropertiesTest {
    private static final int CASES = 2_000;
    private static final BigDecimal FAR = new BigDecimal("10000");
    private static final BigDecimal NEAR = new BigDecimal("0.0001");
    private static final RandomRanges NUMBERS = new RandomRanges(7);

    static Stream<Arguments> pairs() {
        RandomRanges ranges = new RandomRanges(20230919);
        return Stream.generate(() -> Arguments.of(ranges.next(), ranges.next())).limit(CASES);
    }

    static Stream<Range> ranges() {
        return new RandomRanges(42).stream(CASES);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aSumHoldsExactlyTheSums(Range first, Range second) {
        assertExact(first.plus(second), results(first, second, BigDecimal::add));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aDifferenceHoldsExactlyTheDifferences(Range first, Range second) {
        assertExact(first.minus(second), results(first, second, BigDecimal::subtract));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aProductHoldsExactlyTheProducts(Range first, Range second) {
        assertExact(first.times(second), results(first, second, BigDecimal::multiply));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aQuotientHoldsTheQuotientsAndHardlyMore(Range dividend, Range divisor) {
        Optional<Range> quotient = dividend.dividedBy(divisor);
        assertThat(quotient.isEmpty()).isEqualTo(divisor.contains(BigDecimal.ZERO));
        quotient.ifPresent(range -> {
            List<BigDecimal> quotients = results(dividend, divisor, RangePropertiesTest::quotient);
            assertThat(quotients).allMatch(range::contains);
            assertReaches(range, quotients);
        });
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, 40, RoundingMode.HALF_EVEN);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void anOverlapHoldsWhatBothHold(Range first, Range second) {
        Optional<Range> overlap = first.overlap(second);
        Stream.concat(NUMBERS.numbersIn(first), NUMBERS.numbersIn(second))
                .forEach(number -> assertThat(overlap.filter(range -> range.contains(number)))
                        .as("%s", number)
                        .matches(both -> both.isPresent() == (first.contains(number) && second.contains(number))));
        overlap.ifPresent(range ->
                assertThat(first.contains(range) && second.contains(range)).isTrue());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theOrderOfInputsDoesNotMatter(Range first, Range second) {
        assertThat(first.plus(second)).isEqualTo(second.plus(first));
        assertThat(first.times(second)).isEqualTo(second.times(first));
        assertThat(first.overlap(second)).isEqualTo(second.overlap(first));
        assertThat(first.minus(second)).isEqualTo(second.minus(first).negate());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void lessKnownInputsGiveNoNarrowerResults(Range first, Range second) {
        Range wider = first.plus(Range.closed(BigDecimal.ONE.negate(), BigDecimal.ONE));
        assertThat(wider.contains(first)).isTrue();
        assertThat(wider.plus(second).contains(first.plus(second))).isTrue();
        assertThat(wider.times(second).contains(first.times(second))).isTrue();
        wider.dividedBy(second)
                .ifPresent(quotient -> assertThat(first.dividedBy(second))
                        .hasValueSatisfying(narrower ->
                                assertThat(quotient.contains(narrower)).isTrue()));
        second.dividedBy(wider)
                .ifPresent(quotient -> assertThat(second.dividedBy(first))
                        .hasValueSatisfying(narrower ->
                                assertThat(quotient.contains(narrower)).isTrue()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aRangeHoldsAnotherExactlyWhenTheirOverlapIsTheOther(Range first, Range second) {
        assertThat(first.contains(second)).isEqualTo(first.overlap(second).equals(Optional.of(second)));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void outwardRoundingLosesNothing(Range range) {
        for (int scale = -1; scale <= 2; scale++) {
            Range rounded = range.roundedOutward(scale);
            assertThat(rounded.contains(range)).isTrue();
            assertThat(rounded.roundedOutward(scale)).isEqualTo(rounded);
        }
        assertThat(range.roundedOutward(1)).isEqualTo(range);
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void negatingTwiceChangesNothing(Range range) {
        assertThat(range.negate().negate()).isEqualTo(range);
        assertThat(range.negate()).isEqualTo(range.times(BigDecimal.ONE.negate()));
    }

    private static List<BigDecimal> results(Range first, Range second, BinaryOperator<BigDecimal> operation) {
        List<BigDecimal> others = NUMBERS.numbersIn(second).toList();
        return NUMBERS.numbersIn(first)
                .flatMap(number -> others.stream().map(other -> operation.apply(number, other)))
                .toList();
    }

    /** The results come from closed ends too, so that an end is closed exactly when one of them is at it. */
    private static void assertExact(Range range, List<BigDecimal> results) {
        assertThat(results).allMatch(range::contains);
        assertReaches(range, results);
        assertThat(attained(range.lower(), results)).isNotEqualTo(range.lowerOpen());
        assertThat(attained(range.upper(), results)).isNotEqualTo(range.upperOpen());
    }

    private static boolean attained(@Nullable BigDecimal end, List<BigDecimal> results) {
        return end != null && results.stream().anyMatch(result -> result.compareTo(end) == 0);
    }

    private static void assertReaches(Range range, List<BigDecimal> results) {
        BigDecimal lower = range.lower();
        BigDecimal upper = range.upper();
        assertThat(Collections.min(results)).isLessThan(lower == null ? FAR.negate() : lower.add(NEAR));
        assertThat(Collections.max(results)).isGreaterThan(upper == null ? FAR : upper.subtract(NEAR));
    }
}
