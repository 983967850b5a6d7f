package io.dyad.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dyad.quantity.Unit;
import io.dyad.vocabulary.UnknownWordException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsTest {

    private static final Indicators INDICATORS = Indicators.load();

    static Collection<Indicator> all() {
        return INDICATORS.all();
    }

    private static boolean allows(String code, String number) {
        return INDICATORS.get(code).domain().contains(new BigDecimal(number));
    }

    private static List<String> family(Family family) {
        return INDICATORS.of(family).stream().map(Indicator::code).toList();
    }

    /** The list of the design, §5. */
    @Test
    void holdsTheIndicatorsOfTheDesign() {
        assertThat(all())
                .extracting(Indicator::code)
                .containsExactlyInAnyOrder(
                        "turnover",
                        "turnover-growth",
                        "exports",
                        "imports",
                        "exports-growth",
                        "imports-growth",
                        "balance",
                        "investment-stock",
                        "investment-flow",
                        "investment-cumulative",
                        "investment-total",
                        "companies",
                        "joint-ventures",
                        "projects",
                        "travellers",
                        "share",
                        "partner-rank",
                        "investor-rank");
    }

    @ParameterizedTest
    @MethodSource("all")
    void definesEveryIndicator(Indicator indicator) {
        assertThat(indicator.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(indicator.name()).isNotBlank();
        assertThat(indicator.definition()).endsWith(".").hasSizeGreaterThan(40);
        assertThat(indicator.unit()).isNotNull();
        assertThat(indicator.measure() == null).isEqualTo(indicator.code().equals("investment-total"));
        assertThat(indicator.domain().range()).isNotNull();
        assertThat(INDICATORS.get(indicator.code())).isEqualTo(indicator);
    }

    @Test
    void namesAndDefinesNoTwoAlike() {
        assertThat(all()).extracting(Indicator::name).doesNotHaveDuplicates();
        assertThat(all()).extracting(Indicator::definition).doesNotHaveDuplicates();
    }

    @Test
    void givesADirectionToAllButTurnoverAndItsGrowth() {
        assertThat(all())
                .filteredOn(it -> !it.directed())
                .extracting(Indicator::code)
                .containsExactlyInAnyOrder("turnover", "turnover-growth");
    }

    @Test
    void countsStocksAtADateAndTheRestOverAPeriod() {
        assertThat(all())
                .filteredOn(it -> it.measure() == Measure.STOCK)
                .extracting(Indicator::code)
                .containsExactlyInAnyOrder(
                        "investment-stock", "companies", "joint-ventures", "projects", "investor-rank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner-rank", "investor-rank"})
    void ranksFromOneInWholeNumbers(String code) {
        assertThat(INDICATORS.get(code).unit()).isEqualTo(Unit.RANK);
        assertThat(allows(code, "1")).isTrue();
        assertThat(allows(code, "0")).isFalse();
        assertThat(allows(code, "1.5")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"turnover-growth", "exports-growth", "imports-growth"})
    void growsFromMinusAHundredPercentOn(String code) {
        assertThat(INDICATORS.get(code).unit()).isEqualTo(Unit.PERCENT);
        assertThat(allows(code, "-100")).isTrue();
        assertThat(allows(code, "-100.1")).isFalse();
        assertThat(allows(code, "1000")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"balance", "investment-stock", "investment-flow"})
    void letsBalancesAndInvestmentStocksAndFlowsBeNegative(String code) {
        assertThat(INDICATORS.get(code).domain().range().isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "turnover",
                "exports",
                "imports",
                "investment-cumulative",
                "investment-total",
                "travellers",
                "companies",
                "joint-ventures",
                "projects",
                "share"
            })
    void letsNoOtherAmountOrCountBeNegative(String code) {
        assertThat(allows(code, "0")).isTrue();
        assertThat(allows(code, "-1")).isFalse();
        assertThat(allows(code, "50")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"companies", "joint-ventures", "projects", "travellers"})
    void countsInWholeNumbers(String code) {
        assertThat(allows(code, "0.5")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("all")
    void takesAnyCurrencyForMoneyAndNothingElseOtherwise(Indicator indicator) {
        boolean isMoney = indicator.unit().isCurrency();

        assertThat(indicator.takes(indicator.unit())).isTrue();
        assertThat(indicator.takes(Unit.EUR)).isEqualTo(isMoney);
        assertThat(indicator.takes(Unit.parse("KZT"))).isEqualTo(isMoney);
        for (Unit other : List.of(Unit.PERCENT, Unit.COUNT, Unit.PERSONS, Unit.RANK)) {
            assertThat(indicator.takes(other)).isEqualTo(indicator.unit().equals(other));
        }
    }

    @Test
    void suggestsTheNearestOfAnUnknownCode() {
        assertThatThrownBy(() -> INDICATORS.get("turnofer"))
                .isInstanceOf(UnknownWordException.class)
                .hasMessage("\"turnofer\" is no indicator; did you mean turnover?");
        assertThatThrownBy(() -> INDICATORS.get("Turnover"))
                .hasMessage("\"Turnover\" is no indicator; did you mean turnover?");
        assertThatThrownBy(() -> INDICATORS.get("weather")).hasMessage("\"weather\" is no indicator.");
    }

    @Test
    void ordersByThePlaceInTheCatalogue() {
        List<String> codes = all().stream().map(Indicator::code).toList();

        assertThat(codes).allSatisfy(code -> assertThat(INDICATORS.order(code)).isEqualTo(codes.indexOf(code)));
        assertThat(codes).startsWith("turnover");
    }

    @Test
    void readsIndicatorsTogetherByFamily() {
        assertThat(family(Family.TURNOVER)).containsExactly("turnover");
        assertThat(family(Family.GROWTH)).containsExactly("turnover-growth", "exports-growth", "imports-growth");
        assertThat(family(Family.TRADE)).containsExactly("exports", "imports", "balance");
        assertThat(family(Family.INVESTMENT))
                .containsExactly("investment-stock", "investment-flow", "investment-cumulative", "investment-total");
        assertThat(family(Family.COMPANIES)).containsExactly("companies", "joint-ventures", "projects");
    }

    @Test
    void putsNoIndicatorIntoTwoFamilies() {
        Set<String> seen = new HashSet<>();

        for (Family family : Family.values()) {
            assertThat(family(family)).isNotEmpty().allMatch(seen::add);
        }
    }
}
