package io.dyad.prepared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Collects what is written up to a megabyte; what grows beyond is passed on as it comes. */
final class Collector extends OutputStream {

    /** A page of a thousand rows is about as long; a table of a whole country is longer. */
    static final int LONGEST_KEPT = 1 << 20;

    private final Supplier<OutputStream> further;
    private ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private @Nullable OutputStream stream;

    /** @param further opened when the collected bytes grow too many */
    Collector(Supplier<OutputStream> further) {
        this.further = further;
    }

    boolean isWhole() {
        return stream == null;
    }

    byte[] bytes() {
        return collected.toByteArray();
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (stream == null && collected.size() + length > LONGEST_KEPT) {
            stream = further.get();
            collected.writeTo(stream);
            collected = new ByteArrayOutputStream(0);
        }
        if (stream == null) {
            collected.write(bytes, offset, length);
        } else {
            stream.write(bytes, offset, length);
        }
    }

    /** Writes what a coding holds back until the end; the stream itself stays open, the server closes it. */
    void finish() throws IOException {
        if (stream instanceof GZIPOutputStream gzip) {
            gzip.finish();
        }
    }

    /** The writers close what they write to; the answer ends when it is whole. */
    @Override
    public void close() {}
}
