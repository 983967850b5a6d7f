package io.dyad.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is drawn of each kind of knowledge. */
class MarksTest {

    private final Marks marks = ofPeriods(4);

    private static Marks ofPeriods(int periods) {
        return new Marks(
                new Scale(day(2018), day(2030), 0, 600),
                new Scale(BigDecimal.ZERO, BigDecimal.valueOf(100), 300, 0),
                13,
                4,
                periods);
    }

    @Test
    void aNumberIsAMarkAndADerivedOneIsHollow() {
        Chart.Mark stated = mark(Points.number("2020", "50"));
        assertThat(stated.marker()).isNotNull();
        assertThat(stated.isHollow()).isFalse();
        assertThat(stated.bar()).isNull();
        assertThat(mark(Points.derived("2020", "50")).isHollow()).isTrue();
    }

    @Test
    void aBoundIsNoMark() {
        for (Point bound : List.of(Points.above("2020", "50"), Points.below("2020", "50"))) {
            assertThat(mark(bound).marker()).isNull();
            assertThat(mark(bound).bar()).isNotNull();
        }
    }

    @Test
    void anArrowLeadsUpFromAtLeastAndDownFromAtMost() {
        assertThat(end(mark(Points.above("2020", "50")))).isLessThan(BigDecimal.valueOf(150));
        assertThat(end(mark(Points.below("2020", "50")))).isGreaterThan(BigDecimal.valueOf(150));
    }

    @Test
    void aRangeIsABarFromEndToEndAndWhatIsAboutIsOne() {
        assertThat(mark(Points.between("2020", "20", "60")).bar()).contains("240.0V120.0");
        Chart.Mark about = mark(Points.about("2020", "50", "40", "60"));
        assertThat(about.marker()).isNull();
        assertThat(about.bar()).contains("180.0V120.0");
    }

    @Test
    void onlyNumbersThatFollowEachOtherAreJoined() {
        Line line = new Line(
                "",
                List.of(
                        Points.number("2024", "4"),
                        Points.number("2020", "1"),
                        Points.number("2021", "2"),
                        Points.above("2022", "3"),
                        Points.number("2023", "3"),
                        Points.derived("2025", "5")));
        List<Chart.Run> runs = marks.line(line, 0, Theme.LIGHT).runs();
        assertThat(runs).extracting(Chart.Run::isDerived).containsExactly(false, false, true);
    }

    @Test
    void marksGrowSmallerWhereManyPeriodsStandSideBySide() {
        Line line = new Line("", List.of(Points.number("2020", "50")));
        assertThat(ofPeriods(50).line(line, 1, Theme.LIGHT).marks().get(0).marker())
                .contains("m-2.6 -2.6h5.2");
        assertThat(ofPeriods(4).line(line, 1, Theme.LIGHT).marks().get(0).marker())
                .contains("m-4.4 -4.4h8.8");
        assertThat(ofPeriods(5_000).line(line, 1, Theme.LIGHT).marks().get(0).marker())
                .contains("m-1.6 ");
    }

    private Chart.Mark mark(Point point) {
        return marks.line(new Line("", List.of(point)), 0, Theme.LIGHT).marks().get(0);
    }

    /** Where the shaft of an arrow ends. */
    private static BigDecimal end(Chart.Mark mark) {
        return new BigDecimal(String.valueOf(mark.bar()).replaceAll(".*V([0-9.]+)m.*", "$1"));
    }

    private static BigDecimal day(int year) {
        return BigDecimal.valueOf(LocalDate.of(year, 1, 1).toEpochDay());
    }
}
