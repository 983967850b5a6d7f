package io.dyad.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormBodiesTest {

    @Test
    void fieldsAreDecodedAndTheLastOfTwoCounts() {
        assertThat(FormBodies.read(body("text=a+b%26c&empty=&text=%C3%A9%0D%0A&nothing")))
                .isEqualTo(Map.of("text", "é\r\n", "empty", ""));
        assertThat(FormBodies.read(body(""))).isEmpty();
    }

    @Test
    void whatIsNoFormIsRefused() {
        assertThatThrownBy(() -> FormBodies.read(body("text=%zz")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("percent sign");
    }

    @Test
    void whatIsLongerThanIsReadIsRefused() {
        assertThatThrownBy(() -> FormBodies.read(new ByteArrayInputStream(new byte[JsonBodies.LARGEST + 1])))
                .isInstanceOf(ProblemException.class);
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
