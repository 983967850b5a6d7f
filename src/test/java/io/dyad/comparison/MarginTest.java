package io.dyad.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dyad.quantity.Range;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarginTest {

    private static final int CASES = 2_000;
    private static final Margin SIX = Margin.of("6");

    private final RandomRanges random = new RandomRanges(6);

    @ParameterizedTest
    @CsvSource({
        "100, FOB, 100, CIF, true",
        "100, FOB, 106, CIF, true",
        "100, FOB, 106.01, CIF, false",
        "100, FOB, 99.99, CIF, false",
        "100, FOB, 100, FOB, true",
        "100, CIF, 101, CIF, false",
        "106, CIF, 100, FOB, true",
        "106, CIF, 106, FOB, true",
        "106, CIF, 99, FOB, false",
        "0, FOB, 0, CIF, true",
        "0, FOB, 1, CIF, false"
    })
    void explainsWhatFreightAndInsuranceCost(String exports, String as, String imports, String in, boolean within) {
        assertThat(judged(exports, as, imports, in)).isEqualTo(new Margin.Judgement(within, null));
    }

    @Test
    void decidesNothingThatDependsOnAnUnsaidValuation() {
        assertThat(judged("100", null, "103", "CIF").within()).isNull();
        assertThat(judged("100", null, "103", "CIF").reason()).contains("the exports do not say");
        assertThat(judged("100", "FOB", "103", null).reason()).contains("the imports do not say");
        assertThat(judged("100", null, "103", null).reason()).contains("neither");
    }

    @Test
    void decidesWhatIsTheSameForEveryValuation() {
        assertThat(judged("100", null, "100", null).within()).isTrue();
        assertThat(judged("100", null, "110", null).within()).isFalse();
        assertThat(judged("100", null, "90", null).within()).isFalse();
    }

    @Test
    void decidesNothingOfABoundThatReachesTheOther() {
        Range over100 = Range.above(new BigDecimal("100"));
        Range just104 = Range.point(new BigDecimal("104"));
        assertThat(SIX.judge(over100, "FOB", just104, "CIF", true).within()).isNull();
        assertThat(SIX.judge(over100, "FOB", just104, "CIF", true).reason()).contains("bound");
        assertThat(SIX.judge(over100, "FOB", Range.point(new BigDecimal("90")), "CIF", true)
                        .within())
                .isFalse();
    }

    @Test
    void roundedNumbersNeedOnlyMeet() {
        Range about13 = Range.closedOpen(new BigDecimal("1.25"), new BigDecimal("1.35"));
        Range about14 = Range.closedOpen(new BigDecimal("1.35"), new BigDecimal("1.45"));
        assertThat(SIX.judge(about13, "FOB", about14, "CIF", false).within()).isTrue();
        assertThat(SIX.judge(about13, "FOB", about14, "FOB", false).within()).isFalse();
    }

    @Test
    void aWiderMarginExplainsAllThatANarrowerDoes() {
        for (int i = 0; i < CASES; i++) {
            Range exports = random.amount();
            Range imports = random.amount();
            if (Boolean.TRUE.equals(
                    SIX.judge(exports, "FOB", imports, "CIF", false).within())) {
                assertThat(Margin.of("20")
                                .judge(exports, "FOB", imports, "CIF", false)
                                .within())
                        .as(exports + " and " + imports)
                        .isTrue();
            }
        }
    }

    @Test
    void noMarginIsTheSameAsOneValuation() {
        for (int i = 0; i < CASES; i++) {
            Range exports = random.amount();
            Range imports = random.amount();
            assertThat(Margin.of("0").judge(exports, "FOB", imports, "CIF", false))
                    .isEqualTo(SIX.judge(exports, "FOB", imports, "FOB", false));
        }
    }

    @Test
    void isFrom0To100Percent() {
        assertThatThrownBy(() -> Margin.of("-1")).hasMessageContaining("0 to 100");
        assertThatThrownBy(() -> Margin.of("101")).hasMessageContaining("0 to 100");
        assertThat(Margin.of(" 7.50 ").percent()).isEqualByComparingTo("7.5");
    }

    private static Margin.Judgement judged(String exports, @Nullable String as, String imports, @Nullable String in) {
        return SIX.judge(Range.point(new BigDecimal(exports)), as, Range.point(new BigDecimal(imports)), in, false);
    }
}
