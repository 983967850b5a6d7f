package io.dyad.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodesTest {
    @Test
    void areThoseOfTheDesign() {
        assertThat(Arrays.toString(Frequency.values())).isEqualTo("[A, S, Q, M, D]");
        assertThat(Arrays.toString(PeriodBasis.values())).isEqualTo("[stated, relative, as-of, unstated, previous]");
        assertThat(Arrays.toString(GrowthBasis.values())).isEqualTo("[year-on-year, same-period, average, unknown]");
    }

    @ParameterizedTest
    @EnumSource
    void aFrequencyIsReadAsItIsWritten(Frequency frequency) {
        assertThat(Frequency.parse(frequency.toString())).isEqualTo(frequency);
    }

    @ParameterizedTest
    @EnumSource
    void aPeriodBasisIsReadAsItIsWritten(PeriodBasis basis) {
        assertThat(PeriodBasis.parse(basis.toString())).isEqualTo(basis);
    }

    @ParameterizedTest
    @EnumSource
    void aGrowthBasisIsReadAsItIsWritten(GrowthBasis basis) {
        assertThat(GrowthBasis.parse(basis.toString())).isEqualTo(basis);
    }

    @Test
    void anUnknownCodeIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> Frequency.parse("Year"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"Year\" is no frequency; use one of A, S, Q, M, D.");
        assertThatThrownBy(() -> PeriodBasis.parse("AS_OF"))
                .hasMessage("\"AS_OF\" is no period basis; did you mean as-of?");
        assertThatThrownBy(() -> GrowthBasis.parse("yoy"))
                .hasMessage("\"yoy\" is no growth basis; use one of year-on-year, same-period, average, unknown.");
    }

    @Test
    void areWhatJsonShows() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.writeValueAsString(PeriodBasis.AS_OF)).isEqualTo("\"as-of\"");
        assertThat(json.writeValueAsString(GrowthBasis.YEAR_ON_YEAR)).isEqualTo("\"year-on-year\"");
        assertThat(json.writeValueAsString(Frequency.Q)).isEqualTo("\"Q\"");
        assertThat(json.writeValueAsString(Period.quarter(2022, 1))).isEqualTo("\"2022-Q1\"");
        assertThat(json.readValue("\"2022-Q1\"", Period.class)).isEqualTo(Period.quarter(2022, 1));
    }
}
