package io.dyad.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DisplayTest {
    private static final List<Unit> UNITS =
            List.of(Unit.USD, Unit.EUR, new Unit("KZT"), Unit.PERCENT, Unit.COUNT, Unit.PERSONS, Unit.RANK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gt     | 6E+9         | USD     | > $6 bn
            eq     | 1.30E+9      | USD     | $1.3 bn
            ge     | 40000000     | USD     | ≥ $40 m
            lt     | 100          | COUNT   | < 100
            le     | 10           | RANK    | ≤ 10
            gt     | 20           | PERCENT | > 20 %
            nearly | 2200000000   | USD     | nearly $2.2 bn
            about  | 40           | COUNT   | about 40
            eq     | 36000000000  | EUR     | €36 bn
            eq     | 3000000000   | KZT     | KZT 3 bn
            eq     | 1626185000   | USD     | $1,626.185 m
            gt     | 40000        | PERSONS | > 40,000
            eq     | -3.50        | PERCENT | −3.5 %
            lt     | -20          | PERCENT | < −20 %
            eq     | -77990000    | USD     | −$77.99 m
            eq     | -3000000000  | KZT     | −KZT 3 bn
            eq     | 2.5E+12      | USD     | $2.5 tn
            eq     | 1E+9         | USD     | $1 bn
            eq     | 1234500000   | USD     | $1,234.5 m
            eq     | 1.0005E+9    | USD     | $1,000.5 m
            eq     | 1234567800   | USD     | $1,234,567,800
            eq     | 6E+15        | USD     | $6,000 tn
            eq     | 999999       | USD     | $999,999
            eq     | 950000000    | USD     | $950 m
            eq     | 1234567      | USD     | $1,234,567
            eq     | 1234567.891  | USD     | $1,234,567.891
            eq     | 0            | USD     | $0
            eq     | 0            | PERCENT | 0 %
            eq     | 6E+9         | PERSONS | 6,000,000,000
            eq     | 0.0000001    | PERCENT | 0.0000001 %
            """)
    void aStatedNumberReadsAsInThePress(String comparator, BigDecimal value, String unit, String display) {
        StatedNumber number = StatedNumber.of(Comparator.parse(comparator), value, BigDecimal.ONE);
        assertThat(Display.of(number, new Unit(unit))).isEqualTo(display);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1200000000  | 1400000000  | USD     | $1.2–1.4 bn
            800000000   | 1200000000  | USD     | $800–1,200 m
            0           | 5000000     | USD     | $0–5 m
            3000000000  | 5000000000  | KZT     | KZT 3–5 bn
            20          | 25          | PERCENT | 20–25 %
            40          | 50          | COUNT   | 40–50
            -3.5        | 2           | PERCENT | −3.5 % to 2 %
            -5000000    | -1000       | USD     | −$5 m to −$1,000
            7           | 7           | COUNT   | 7
            """)
    void betweenReadsAsASpan(BigDecimal low, BigDecimal high, String unit, String display) {
        assertThat(Display.of(StatedNumber.between(low, high, BigDecimal.ONE), new Unit(unit)))
                .isEqualTo(display);
        assertThat(Display.of(Range.closed(low, high), new Unit(unit))).isEqualTo(display);
    }

    @Test
    void aRangeReadsByItsEnds() {
        BigDecimal bound = new BigDecimal("6E+9");
        assertThat(Display.of(Range.open(new BigDecimal("70.08E9"), new BigDecimal("70.23E9")), Unit.USD))
                .isEqualTo("$70.08–70.23 bn");
        assertThat(Display.of(Range.above(bound), Unit.USD)).isEqualTo("> $6 bn");
        assertThat(Display.of(Range.atLeast(bound), Unit.USD)).isEqualTo("≥ $6 bn");
        assertThat(Display.of(Range.below(bound), Unit.USD)).isEqualTo("< $6 bn");
        assertThat(Display.of(Range.atMost(bound), Unit.USD)).isEqualTo("≤ $6 bn");
        assertThat(Display.of(Range.point(bound), Unit.USD)).isEqualTo("$6 bn");
        assertThat(Display.of(Range.WHOLE, Unit.USD)).isEqualTo("any");
    }

    static Stream<Arguments> numbers() {
        Random random = new Random(1300);
        return Stream.generate(() -> Arguments.of(
                        BigDecimal.valueOf(random.nextLong(-9_999_999, 10_000_000), random.nextInt(-9, 6)),
                        UNITS.get(random.nextInt(UNITS.size()))))
                .limit(2_000);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void noDigitIsLostOrAdded(BigDecimal number, Unit unit) {
        String display = Display.of(StatedNumber.exactly(number), unit);
        assertThat(read(display)).isEqualTo(Canonical.of(number));
        assertThat(display).doesNotMatch(".*\\.\\d*0(?!\\d).*");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void noSpreadsheetTakesItForAFormula(BigDecimal number, Unit unit) {
        BigDecimal more = number.add(BigDecimal.ONE);
        Stream<Range> ranges =
                Stream.of(Range.point(number), Range.closed(number, more), Range.above(number), Range.atMost(number));
        assertThat(ranges.map(range -> Display.of(range, unit)))
                .noneMatch(display -> display.matches("(?s)[-=+@\\t\\r\\n].*"));
    }

    private static BigDecimal read(String display) {
        Map<String, Integer> powers = Map.of("tn", 12, "bn", 9, "m", 6, "%", 0);
        String plain = display.replace("−", "").replace(",", "").replaceFirst("^(\\$|€|KZT )", "");
        String[] words = plain.split(" ", 2);
        BigDecimal magnitude =
                new BigDecimal(words[0]).scaleByPowerOfTen(words.length == 1 ? 0 : powers.getOrDefault(words[1], -99));
        return Canonical.of(display.startsWith("−") ? magnitude.negate() : magnitude);
    }
}
