package io.dyad.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RanksTest {

    @Test
    void theGreatestIsFirstAndEqualsShareAPlace() {
        assertThat(ranks(point(5), point(9), point(5), point(1)))
                .containsExactly(new Ranks(2, 2), new Ranks(1, 1), new Ranks(2, 2), new Ranks(4, 4));
    }

    @Test
    void aBoundLeavesThePlaceOpenToWhateverItMayBe() {
        List<Ranks> ranks = ranks(Range.above(BigDecimal.valueOf(6)), point(9), point(7), point(2));
        assertThat(ranks).containsExactly(new Ranks(1, 3), new Ranks(1, 2), new Ranks(2, 3), new Ranks(4, 4));
        assertThat(ranks.get(0).rank()).isNull();
        assertThat(ranks.get(3).rank()).isEqualTo(4);
    }

    @Test
    void anOpenEndThatTouchesIsNotEqual() {
        assertThat(ranks(Range.above(BigDecimal.TEN), point(10))).containsExactly(new Ranks(1, 1), new Ranks(2, 2));
        assertThat(ranks(Range.atLeast(BigDecimal.TEN), point(10))).containsExactly(new Ranks(1, 1), new Ranks(1, 2));
    }

    @Test
    void nothingIsRankedWhereNothingIs() {
        assertThat(Ranks.of(List.of())).isEmpty();
    }

    /** For numbers drawn from the ranges, the place that each then has lies between the two told. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whateverTheNumbersAreTheirPlacesLieWithinThoseTold(long seed) {
        Random random = new Random(seed);
        List<Range> ranges = IntStream.range(0, 8)
                .mapToObj(it -> {
                    BigDecimal low = number(random);
                    return Range.closed(
                            low, random.nextBoolean() ? low : low.add(BigDecimal.valueOf(random.nextInt(40))));
                })
                .toList();
        List<Ranks> ranks = Ranks.of(ranges);
        for (int draw = 0; draw < 20; draw++) {
            List<BigDecimal> numbers = new ArrayList<>();
            ranges.forEach(it -> numbers.add(drawn(it, random)));
            for (int i = 0; i < numbers.size(); i++) {
                BigDecimal mine = numbers.get(i);
                int place = 1
                        + (int) numbers.stream()
                                .filter(it -> it.compareTo(mine) > 0)
                                .count();
                assertThat(place).isBetween(ranks.get(i).lower(), ranks.get(i).upper());
            }
        }
    }

    /** The best and the worst place are reached by some numbers: the one at its end, all others at their other. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noPlaceIsToldThatCannotBe(long seed) {
        Random random = new Random(seed);
        List<Range> ranges = IntStream.range(0, 6)
                .mapToObj(it -> {
                    BigDecimal low = number(random);
                    return Range.closed(low, low.add(BigDecimal.valueOf(random.nextInt(40))));
                })
                .toList();
        List<Ranks> ranks = Ranks.of(ranges);
        for (int i = 0; i < ranges.size(); i++) {
            BigDecimal highest = high(ranges.get(i));
            BigDecimal lowest = low(ranges.get(i));
            int best = 1;
            int worst = 1;
            for (int j = 0; j < ranges.size(); j++) {
                if (j != i) {
                    best += low(ranges.get(j)).compareTo(highest) > 0 ? 1 : 0;
                    worst += high(ranges.get(j)).compareTo(lowest) > 0 ? 1 : 0;
                }
            }
            assertThat(ranks.get(i)).isEqualTo(new Ranks(best, worst));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static BigDecimal number(Random random) {
        return BigDecimal.valueOf(random.nextInt(100));
    }

    private static BigDecimal drawn(Range range, Random random) {
        BigDecimal width = range.width().orElseThrow();
        return low(range).add(width.multiply(BigDecimal.valueOf(random.nextInt(101), 2)));
    }

    private static BigDecimal low(Range range) {
        return Objects.requireNonNull(range.lower());
    }

    private static BigDecimal high(Range range) {
        return Objects.requireNonNull(range.upper());
    }

    private static Range point(int number) {
        return Range.point(BigDecimal.valueOf(number));
    }

    private static List<Ranks> ranks(Range... ranges) {
        return Ranks.of(List.of(ranges));
    }
}
