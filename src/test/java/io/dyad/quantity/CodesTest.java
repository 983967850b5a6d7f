package io.dyad.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dyad.vocabulary.UnknownWordException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @Test
    void areThoseOfTheDesign() {
        assertThat(Arrays.toString(Comparator.values())).isEqualTo("[eq, gt, ge, lt, le, nearly, about, between]");
        assertThat(Arrays.toString(RangeBasis.values())).isEqualTo("[exact, rounding, bound, policy]");
    }

    @ParameterizedTest
    @EnumSource
    void aComparatorIsReadAsItIsWritten(Comparator comparator) {
        assertThat(Comparator.parse(comparator.toString())).isEqualTo(comparator);
    }

    @ParameterizedTest
    @EnumSource
    void aRangeBasisIsReadAsItIsWritten(RangeBasis basis) {
        assertThat(RangeBasis.parse(basis.toString())).isEqualTo(basis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GT", "", " gt", "over"})
    void anUnknownCodeIsAnsweredWithTheKnownOnes(String code) {
        assertThatThrownBy(() -> Comparator.parse(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"%s\" is no comparator; ".formatted(code))
                .satisfies(
                        it -> assertThat(((UnknownWordException) it).allowed()).hasSize(8));
        assertThatThrownBy(() -> RangeBasis.parse(code)).hasMessageContaining("exact, rounding, bound, policy");
    }

    @Test
    void sharperComparatorsComeFirst() {
        assertThat(List.of(Comparator.values()).stream().map(Comparator::rank)).containsExactly(0, 2, 2, 2, 2, 3, 3, 1);
    }

    @Test
    void areWhatJsonShows() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.writeValueAsString(Comparator.NEARLY)).isEqualTo("\"nearly\"");
        assertThat(json.writeValueAsString(RangeBasis.BOUND)).isEqualTo("\"bound\"");
        assertThat(json.writeValueAsString(Unit.USD)).isEqualTo("\"USD\"");
        assertThat(json.readValue("\"PERSONS\"", Unit.class)).isEqualTo(Unit.PERSONS);
    }
}
