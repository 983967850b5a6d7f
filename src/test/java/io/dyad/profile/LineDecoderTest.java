package io.dyad.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineDecoderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static String decode(byte[] bytes, TextEncoding encoding) throws IOException {
        StringWriter text = new StringWriter();
        try (LineDecoder decoder = new LineDecoder(new ByteArrayInputStream(bytes), encoding)) {
            decoder.transferTo(text);
        }
        return text.toString();
    }

    @Test
    void keepsTextThatIsLongerThanWhatIsReadAtOnce() throws IOException {
        String text = "Türkiye,Côte d'Ivoire,日本\r\n".repeat(10_000) + "the end";
        assertThat(decode(text.getBytes(StandardCharsets.UTF_8), TextEncoding.UTF_8))
                .isEqualTo(text);
        String western = text.replace("日本", "España");
        assertThat(decode(western.getBytes(WINDOWS), TextEncoding.UTF_8_ELSE_WINDOWS_1252))
                .isEqualTo(western);
        assertThat(decode(western.getBytes(WINDOWS), TextEncoding.WINDOWS_1252)).isEqualTo(western);
    }

    @Test
    void takesTheByteOrderMarkForNoText() throws IOException {
        assertThat(decode("\uFEFFt,i".getBytes(StandardCharsets.UTF_8), TextEncoding.UTF_8))
                .isEqualTo("t,i");
    }

    @Test
    void namesTheLineThatIsNoText() {
        byte[] text = ("ok\n".repeat(50_000) + "T\u00fcrkiye\n").getBytes(WINDOWS);
        assertThatThrownBy(() -> decode(text, TextEncoding.UTF_8))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("Line 50001 is no text in UTF-8");
    }

    @Test
    void namesAllEncodingsThatWereTried() {
        byte[] undefinedInBoth = {'a', '\n', (byte) 0x81, '\n'};
        assertThatThrownBy(() -> decode(undefinedInBoth, TextEncoding.UTF_8_ELSE_WINDOWS_1252))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("Line 2 is no text in UTF-8 nor in windows-1252");
    }

    @Test
    void refusesALineThatNoTableHas() {
        byte[] endless = "x".repeat(3 << 20).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> decode(endless, TextEncoding.UTF_8))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("Line 1 has more than");
    }
}
