package io.dyad.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    @ParameterizedTest
    @ValueSource(strings = {"USD", "EUR", "KZT", "PERCENT", "COUNT", "PERSONS", "RANK"})
    void isReadAsItIsWritten(String code) {
        assertThat(Unit.parse(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"usd", "ZZZ", "", " USD", "US$", "percent", "DOLLARS", "XXX", "XTS"})
    void anUnknownUnitIsAnsweredWithWhatCanBeOne(String code) {
        assertThatThrownBy(() -> Unit.parse(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + code + "\" is no unit: use a currency's ISO 4217 code such as USD or EUR,"
                        + " or one of PERCENT, COUNT, PERSONS, RANK.");
    }

    @Test
    void knowsWhatIsMoney() {
        assertThat(Unit.parse("KZT").isCurrency()).isTrue();
        assertThat(Unit.PERSONS.isCurrency()).isFalse();
    }
}
