package io.dyad.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodiesTest {

    record Fields(
            @Schema(maxLength = 3) @Nullable String brief,
            @Nullable String other,
            @Nullable Instant moment) {}

    private static List<String> faults(String body) {
        Parameters faults = Parameters.ofBody();
        JsonBodies.fields(JsonBodies.read(body.getBytes(StandardCharsets.UTF_8)), Fields.class, Map.of(), faults);
        return faults.faults().stream().map(Fault::detail).toList();
    }

    @Test
    void refusesATextLongerThanItsFieldIsDeclared() {
        assertThat(faults("{\"brief\": \"abc\"}")).isEmpty();
        assertThat(faults("{\"brief\": \"\ud83d\ude00\ud83d\ude00\ud83d\ude00\"}"))
                .as("characters, not halves of them")
                .isEmpty();
        assertThat(faults("{\"brief\": \"abcd\"}")).containsExactly("brief has at most 3 characters.");
    }

    @Test
    void refusesATextLongerThanAnyValueWhereNoLengthIsDeclared() {
        assertThat(faults("{\"other\": \"" + "x".repeat(200) + "\"}")).isEmpty();
        assertThat(faults("{\"other\": \"" + "x".repeat(201) + "\"}"))
                .containsExactly("other has at most 200 characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "0999-12-31T23:59:59Z", "9999-12-31T23:59:59-18:00"})
    void refusesAMomentThatNotEveryDatabaseKeeps(String moment) {
        assertThat(faults("{\"moment\": \"" + moment + "\"}"))
                .containsExactly("A date lies in the years 1000 to 9999.");
    }
}
