package io.dyad.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.vocabulary.UnknownWordException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void repeatsAShortValueWhole() {
        assertThat(Fault.of("from", "x".repeat(200), "No.").value()).isEqualTo("x".repeat(200));
        assertThat(Fault.of("from", (String) null, "No.").value()).isNull();
    }

    @Test
    void cutsALongValue() {
        assertThat(Fault.of("from", "x".repeat(201), "No.").value()).isEqualTo("x".repeat(200) + "…");
        assertThat(new Fault("from", "y".repeat(5000), "No.", List.of()).value())
                .hasSize(201);
    }

    @Test
    void doesNotHalveACharacterWhenItCuts() {
        assertThat(Fault.of("from", "x".repeat(199) + "😀", "No.").value()).isEqualTo("x".repeat(199) + "…");
    }

    @Test
    void takesSentenceAndAllowedWordsFromAnUnknownWord() {
        UnknownWordException refusal = UnknownWordException.of("format", "xml", List.of("json", "csv"));

        assertThat(Fault.of("format", "xml", refusal))
                .isEqualTo(new Fault(
                        "format", "xml", "\"xml\" is no format; use one of json, csv.", List.of("json", "csv")));
    }

    @Test
    void takesTheSentenceAloneFromAnotherRefusal() {
        assertThat(Fault.of("from", "x", new IllegalArgumentException("No period.")))
                .isEqualTo(new Fault("from", "x", "No period.", List.of()));
    }
}
