package io.dyad.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void theEndsLieAtTheEnds() {
        Scale scale = new Scale(new BigDecimal("0"), new BigDecimal("6000000000"), 300, 20);
        assertThat(scale.at(BigDecimal.ZERO)).isEqualByComparingTo("300");
        assertThat(scale.at(new BigDecimal("6000000000"))).isEqualByComparingTo("20");
        assertThat(scale.at(new BigDecimal("3000000000"))).isEqualByComparingTo("160");
    }

    @Test
    void aGreaterNumberNeverLiesLower() {
        Random random = new Random(9);
        for (int i = 0; i < 1_000; i++) {
            BigDecimal one = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(6));
            BigDecimal other = one.add(BigDecimal.valueOf(random.nextInt(1_000), 2));
            Scale scale = new Scale(one.subtract(BigDecimal.TEN), other.add(BigDecimal.TEN), 300, 20);
            assertThat(scale.at(other)).isLessThanOrEqualTo(scale.at(one));
        }
    }

    @Test
    void aScaleOfNothingIsRefused() {
        assertThatThrownBy(() -> new Scale(BigDecimal.ONE, BigDecimal.ONE, 0, 10))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
