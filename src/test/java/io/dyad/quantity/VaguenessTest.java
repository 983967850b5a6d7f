package io.dyad.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaguenessTest {
    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 101})
    void rejectsAPercentageThatReachesNothingOrPastZero(int percent) {
        assertThatThrownBy(() -> Vagueness.percent(percent))
                .hasMessageContaining("more than 0 and at most 100 percent");
    }

    @Test
    void equalPercentagesAreEqual() {
        assertThat(new Vagueness(new BigDecimal("5.0"))).isEqualTo(Vagueness.percent(5));
        assertThat(new Vagueness(null)).isEqualTo(Vagueness.UNBOUNDED);
    }
}
