package io.dyad.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AxesTest {

    @Test
    void valuesRunFromZeroThroughRoundNumbers() {
        assertThat(ValueAxis.of(List.of(Points.number("2020", "4200"), Points.number("2021", "900")))
                        .ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(number(0), number(1000), number(2000), number(3000), number(4000), number(5000));
    }

    @Test
    void negativeValuesAreBelowZero() {
        ValueAxis axis = ValueAxis.of(List.of(Points.number("2020", "-30"), Points.number("2021", "12")));
        assertThat(axis.low()).isLessThanOrEqualTo(number(-30));
        assertThat(axis.high()).isGreaterThanOrEqualTo(number(12));
        assertThat(axis.ticks()).anyMatch(it -> it.signum() == 0);
    }

    @Test
    void everyEndHasItsPlaceAndThereAreFewTicks() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String low = String.valueOf(random.nextInt(2_000_000) - 1_000_000);
            String high = String.valueOf(Integer.parseInt(low) + 1 + random.nextInt(1_000_000));
            ValueAxis axis = ValueAxis.of(List.of(Points.between("2020", low, high), Points.above("2021", low)));
            assertThat(axis.low()).isLessThanOrEqualTo(new BigDecimal(low));
            assertThat(axis.high()).isGreaterThanOrEqualTo(new BigDecimal(high));
            assertThat(axis.ticks()).hasSizeBetween(2, 8);
        }
    }

    @Test
    void anArrowHasRoomAbove() {
        assertThat(ValueAxis.of(List.of(Points.above("2022", "6000"))).high()).isGreaterThanOrEqualTo(number(7500));
    }

    @Test
    void fewPeriodsAreNamedThemselves() {
        assertThat(labels(List.of(Points.number("2020", "1"), Points.number("2023", "2")), 6))
                .containsExactly("2020", "2023");
        assertThat(labels(List.of(Points.number("2022-Q1", "1"), Points.number("2022-Q2", "2")), 6))
                .containsExactly("2022-Q1", "2022-Q2");
    }

    @Test
    void manyYearsAreThinnedToRoundOnes() {
        List<Point> points = IntStream.rangeClosed(1971, 2022)
                .mapToObj(it -> Points.number(String.valueOf(it), "1"))
                .toList();
        assertThat(labels(points, 11)).startsWith("1975", "1980").endsWith("2015", "2020");
    }

    @Test
    void manyMonthsOfOneYearAreThinned() {
        List<Point> points = IntStream.rangeClosed(1, 12)
                .mapToObj(it -> Points.number("2022-%02d".formatted(it), "1"))
                .toList();
        assertThat(labels(points, 6)).containsExactly("2022-01", "2022-03", "2022-05", "2022-07", "2022-09", "2022-11");
    }

    private static List<String> labels(List<Point> points, int most) {
        return TimeAxis.of(points, most).ticks().stream()
                .map(TimeAxis.Tick::label)
                .toList();
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }
}
