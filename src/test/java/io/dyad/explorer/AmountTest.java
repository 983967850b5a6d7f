package io.dyad.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void whatIsShownWholeIsToldAsShown() {
        Amount whole = Amount.whole("> $6 bn");
        assertThat(whole.exact()).isEmpty();
        assertThat(whole.told()).isEqualTo("> $6 bn");
        assertThat(whole.isLong()).isFalse();
        assertThat(Amount.whole("$1,967,855,400").isLong()).isTrue();
    }

    @Test
    void whatIsRoundedForAGlanceIsToldToItsLastDigit() {
        assertThat(new Amount("≈ $2.927 bn", "$2,927,156,800").told()).isEqualTo("$2,927,156,800");
    }
}
