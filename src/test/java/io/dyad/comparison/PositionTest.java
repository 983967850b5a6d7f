package io.dyad.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PositionTest {

    private static final int CASES = 5_000;

    private final RandomRanges random = new RandomRanges(20261127);

    @Test
    void isMirroredOnSwap() {
        for (int i = 0; i < CASES; i++) {
            Range one = random.amount();
            Range other = random.amount();
            assertThat(Position.of(one, other).mirrored())
                    .as(one + " and " + other)
                    .isEqualTo(Position.of(other, one));
        }
    }

    /** Ends are whole numbers: between two of them lies a half, where an open end would hide a number. */
    @Test
    void agreesIfAndOnlyIfSomeNumberLiesInBoth() {
        for (int i = 0; i < CASES; i++) {
            Range one = random.amount();
            Range other = random.amount();
            boolean isInBoth = IntStream.rangeClosed(0, 20)
                    .mapToObj(half -> BigDecimal.valueOf(half).multiply(new BigDecimal("0.5")))
                    .anyMatch(it -> one.contains(it) && other.contains(it));
            assertThat(Position.of(one, other).relation() == Relation.AGREE)
                    .as(one + " and " + other)
                    .isEqualTo(isInBoth);
        }
    }

    @Test
    void whatLiesAboveIsAboveInEveryNumberByTheDistanceOrMore() {
        for (int i = 0; i < CASES; i++) {
            Range one = random.amount();
            Range other = random.amount();
            Position position = Position.of(one, other);
            if (position.relation() == Relation.ABOVE) {
                assertThat(one.minus(other).lower()).isEqualByComparingTo(position.distance());
                assertThat(one.minus(other).contains(BigDecimal.ONE.negate())).isFalse();
            }
        }
    }

    @Test
    void tellsTheDistanceOfTheNearestEnds() {
        Range over6 = Range.above(new BigDecimal("6"));
        Range around5 = Range.closedOpen(new BigDecimal("4.5"), new BigDecimal("5.5"));
        assertThat(Position.of(over6, around5)).isEqualTo(new Position(Relation.ABOVE, null, new BigDecimal("0.5")));
        assertThat(Position.of(around5, over6)).isEqualTo(new Position(Relation.BELOW, null, new BigDecimal("0.5")));
    }

    @Test
    void whatTouchesAtAnOpenEndIsApartByNothing() {
        Range over6 = Range.above(new BigDecimal("6"));
        Range just6 = Range.point(new BigDecimal("6"));
        assertThat(Position.of(over6, just6)).isEqualTo(new Position(Relation.ABOVE, null, BigDecimal.ZERO));
    }

    @Test
    void tellsWhatBothAllow() {
        Range over6 = Range.above(new BigDecimal("6"));
        Range around6 = Range.closedOpen(new BigDecimal("5.5"), new BigDecimal("6.5"));
        assertThat(Position.of(over6, around6).overlap())
                .isEqualTo(Range.open(new BigDecimal("6"), new BigDecimal("6.5")));
    }
}
