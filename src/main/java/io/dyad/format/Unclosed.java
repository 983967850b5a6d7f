package io.dyad.format;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An output that the server closes, not the library that writes to it. */
final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() {}
}
