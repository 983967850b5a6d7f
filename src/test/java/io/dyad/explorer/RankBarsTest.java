package io.dyad.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.explorer.RankBars.Bar;
import io.dyad.explorer.RankBars.Known;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankBarsTest {

    @Test
    void aNumberIsFilledFromZero() {
        assertThat(bars(known("50", "50"), known("100", "100")))
                .containsExactly(new Bar("M0.0 1H50.0V9H0.0z", ""), new Bar("M0.0 1H100.0V9H0.0z", ""));
    }

    @Test
    void aRangeIsFilledToItsNearerEndAndOutlinedToTheOther() {
        assertThat(bars(known("50", "100")))
                .containsExactly(new Bar("M0.0 1H50.0V9H0.0z", "M50.0 1H100.0M50.0 9H100.0M50.0 1V9M100.0 1V9"));
    }

    @Test
    void ofANegativeRangeTheNearerEndIsTheUpperOne() {
        assertThat(bars(known("-100", "-50")))
                .containsExactly(new Bar("M100.0 1H50.0V9H100.0z", "M0.0 1H50.0M0.0 9H50.0M0.0 1V9M50.0 1V9"));
    }

    @Test
    void whatMayBeZeroIsSurelyNothing() {
        assertThat(bars(known("-100", "100")).get(0).sure()).isEmpty();
        assertThat(bars(known("0", "5")).get(0).sure()).isEmpty();
    }

    @Test
    void theOutlineOfABoundHasNoEndAndLeadsAwayFromIt() {
        assertThat(bars(known("100", null)).get(0).maybe()).isEqualTo("M87.0 1H100.0M87.0 9H100.0M87.0 1V9");
        assertThat(bars(known(null, "-100")).get(0).maybe()).isEqualTo("M0.0 1H13.0M0.0 9H13.0M13.0 1V9");
        assertThat(bars(known("-10", null), known("90", "90")).get(0))
                .isEqualTo(new Bar("", "M0.0 1H15.0M0.0 9H15.0M0.0 1V9"));
    }

    @Test
    void nothingIsDrawnOfWhatNothingIsKnownOf() {
        assertThat(bars(known(null, null))).containsExactly(new Bar("", ""));
    }

    private static List<Bar> bars(Known... all) {
        RankBars bars = RankBars.ofKnown(List.of(all));
        return List.of(all).stream().map(bars::bar).toList();
    }

    private static Known known(@Nullable String lower, @Nullable String upper) {
        return new Known(lower == null ? null : new BigDecimal(lower), upper == null ? null : new BigDecimal(upper));
    }
}
