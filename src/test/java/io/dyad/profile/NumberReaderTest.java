package io.dyad.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dyad.quantity.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    private static NumberReader reader(
            String scale,
            String precision,
            @Nullable Integer decimals,
            @Nullable String point,
            @Nullable String thousands) {
        return new NumberReader(new NumberRule(
                Unit.USD,
                new BigDecimal(scale),
                Precision.parse(precision),
                decimals,
                point,
                thousands,
                java.util.List.of("-9", "..")));
    }

    @ParameterizedTest
    @CsvSource({
        // scale, precision, as written, value, precision in units
        "1, exact, 2466848948, 2466848948, 0",
        "1000, exact, .042, 42, 0",
        "1000000, written, 1631.85, 1631850000, 10000",
        "1000000, written, 61288.5902628606, 61288590262.8606, 0.0001",
        "1000000, written, 5, 5000000, 1000000",
        "1000000, 1, 74137.0, 74137000000, 1000000",
        "1000, 0.001, 52.051, 52051, 1",
        "1, exact, 1.12339E+11, 112339000000, 1000000",
        "1, exact, 1.5e2, 150, 10",
        "1, 1, 1.12339E+11, 112339000000, 1000000",
        "1, exact, 1.02E-3, 0.00102, 0",
        "1, exact, -103.5, -103.5, 0",
        "1, exact, +7, 7, 0",
        "1, written, 1.0000000000, 1, 0.000000001",
    })
    void readsNumbersToUnitsAsTheyAreWritten(
            String scale, String precision, String text, BigDecimal value, BigDecimal unit) {
        NumberReader.Read read = reader(scale, precision, null, null, null).read(text, "value");
        assertThat(read.value()).isEqualByComparingTo(value);
        assertThat(read.precision()).isEqualByComparingTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "1,5",
                "1 000",
                "0x1F",
                "NaN",
                "Infinity",
                "1e999999999",
                "1E+70",
                "12a",
                "１２",
                "1..2",
                "--1",
                "1.0000000001",
                "999999999999999999999999999999999999999"
            })
    void rejectsWhatIsNoNumberOrCannotBeKept(String text) {
        NumberReader reader = reader("1", "exact", null, null, null);
        assertThatThrownBy(() -> reader.read(text, "value"))
                .isInstanceOfSatisfying(
                        BadCell.class, it -> assertThat(it.column()).isEqualTo("value"));
    }

    @Test
    void digitsBeyondTheDecimalsThatAProfileKeepsAreToldByThePrecision() {
        NumberReader reader = reader("1000", "exact", 3, null, null);
        assertThat(reader.read("98.95700000000001", "v").value()).isEqualByComparingTo("98957");
        assertThat(reader.read("98.95700000000001", "v").precision()).isEqualByComparingTo("0.001");
        assertThat(reader.read("98.957", "v").precision()).isEqualByComparingTo("0");
    }

    @Test
    void separatorsOfThousandsAndOtherPointsAreReadOnlyWhereTheProfileSaysSo() {
        NumberReader german = reader("1", "exact", null, ",", ".");
        assertThat(german.read("1.234.567,5", "v").value()).isEqualByComparingTo("1234567.5");
        assertThat(german.read("12,5", "v").value()).isEqualByComparingTo("12.5");
        assertThatThrownBy(() -> german.read("1.5", "v")).isInstanceOf(BadCell.class);
        assertThatThrownBy(() -> german.read("12.34.567", "v")).isInstanceOf(BadCell.class);
        assertThatThrownBy(() -> reader("1", "exact", null, ",", null).read("1.5", "v"))
                .isInstanceOf(BadCell.class);
    }

    @Test
    void marksForNoValueAreTheProfilesAndTheEmptyText() {
        NumberReader reader = reader("1", "exact", null, null, null);
        assertThat(reader.isMissing("")).isTrue();
        assertThat(reader.isMissing("-9")).isTrue();
        assertThat(reader.isMissing("0")).isFalse();
    }
}
