package io.dyad.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.quantity.Range;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SizeTest {

    private static final int CASES = 5_000;

    private final RandomRanges random = new RandomRanges(100);

    @Test
    void isTheDistanceInPercentOfTheLargerEnd() {
        assertThat(size("USD", "6", "4")).isEqualByComparingTo("33.3333");
        assertThat(size("USD", "4", "6")).isEqualByComparingTo("33.3333");
        assertThat(size("USD", "0", "6")).isEqualByComparingTo("100");
    }

    @Test
    void isInPointsForWhatIsInPercent() {
        assertThat(size("PERCENT", "20", "35.5")).isEqualByComparingTo("15.5");
        assertThat(size("PERCENT", "20", "500")).isEqualByComparingTo("100");
    }

    @Test
    void ofNumbersOfUnlikeSignIsTheLargest() {
        assertThat(size("USD", "-5", "5")).isEqualByComparingTo("100");
    }

    @Test
    void isFrom0To100AndTheSameEitherWay() {
        for (int i = 0; i < CASES; i++) {
            Range one = random.amount();
            Range other = random.amount();
            if (!one.meets(other)) {
                BigDecimal size = Size.of(one, other, "USD");
                assertThat(size).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
                assertThat(Size.of(other, one, "USD")).isEqualTo(size);
            }
        }
    }

    private static BigDecimal size(String unit, String one, String other) {
        return Size.of(Range.point(new BigDecimal(one)), Range.point(new BigDecimal(other)), unit);
    }
}
