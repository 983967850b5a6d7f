package io.dyad.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollectorTest {

    private final ByteArrayOutputStream wire = new ByteArrayOutputStream();

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static void write(Collector collector, byte[] bytes) throws IOException {
        collector.write(bytes[0]);
        for (int at = 1; at < bytes.length; at += 10_000) {
            collector.write(bytes, at, Math.min(10_000, bytes.length - at));
        }
        collector.close();
        collector.finish();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, Collector.LONGEST_KEPT})
    void keepsWhatIsShort(int length) throws IOException {
        Collector collector = new Collector(() -> wire);
        write(collector, bytes(length));
        assertThat(collector.isWhole()).isTrue();
        assertThat(collector.bytes()).isEqualTo(bytes(length));
        assertThat(wire.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {Collector.LONGEST_KEPT + 1, 3 * Collector.LONGEST_KEPT})
    void passesOnWhatIsLong(int length) throws IOException {
        Collector collector = new Collector(() -> wire);
        write(collector, bytes(length));
        assertThat(collector.isWhole()).isFalse();
        assertThat(wire.toByteArray()).isEqualTo(bytes(length));
    }

    @ParameterizedTest
    @ValueSource(ints = {Collector.LONGEST_KEPT + 1, 3 * Collector.LONGEST_KEPT})
    void writesTheEndOfACoding(int length) throws IOException {
        Collector collector = new Collector(() -> {
            try {
                return new GZIPOutputStream(wire);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        write(collector, bytes(length));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(wire.toByteArray())).readAllBytes())
                .isEqualTo(bytes(length));
    }
}
