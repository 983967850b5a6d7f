package io.dyad.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=", "-"})
    void defusesTextThatASpreadsheetTakesForAFormula(String text) {
        assertThat(CsvCell.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "1-2", " =1", "KAZ-KOR", "> $6 bn", "≤ 10", "'x", "−20 %", "\"x\", y\r\nz"})
    void leavesOtherTextAsItIs(String text) {
        assertThat(CsvCell.text(text)).isEqualTo(text);
    }

    @Test
    void leavesNumbersAsTheyAreEvenNegativeOnes() {
        assertThat(CsvCell.text(new BigDecimal("-20.5"))).isEqualTo("-20.5");
        assertThat(CsvCell.text(-7)).isEqualTo("-7");
        assertThat(CsvCell.text(-7L)).isEqualTo("-7");
    }

    @Test
    void writesDecimalsPlainly() {
        assertThat(CsvCell.text(new BigDecimal("6E+9"))).isEqualTo("6000000000");
        assertThat(CsvCell.text(new BigDecimal("1E-9"))).isEqualTo("0.000000001");
    }

    @Test
    void joinsAListBySemicolons() {
        assertThat(CsvCell.text(List.of("a", "b"))).isEqualTo("a;b");
        assertThat(CsvCell.text(List.of())).isEmpty();
        assertThat(CsvCell.text(List.of("=a", "b"))).isEqualTo("'=a;b");
    }

    @Test
    void writesNothingForNull() {
        assertThat(CsvCell.text(null)).isEmpty();
    }

    @Test
    void writesOtherValuesAsTheyPrint() {
        assertThat(CsvCell.text(true)).isEqualTo("true");
        assertThat(CsvCell.text(LocalDate.parse("2023-09-20"))).isEqualTo("2023-09-20");
    }
}
