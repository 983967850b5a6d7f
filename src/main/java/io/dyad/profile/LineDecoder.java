package io.dyad.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file. What is no text in the first encoding is tried in the next, line by line, since files are
 * put together of parts; what is text in none ends the reading, so that no character is lost in silence.
 */
final class LineDecoder extends Reader {

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_LINE = 1 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream file;
    private final TextEncoding encoding;
    private byte[] bytes = new byte[CHUNK];
    private int length;
    private long linesBefore;
    private boolean begun;
    private boolean ended;
    private CharBuffer decoded = CharBuffer.allocate(0);

    LineDecoder(InputStream file, TextEncoding encoding) {
        this.file = file;
        this.encoding = encoding;
    }

    @Override
    public int read(char[] target, int offset, int wanted) throws IOException {
        while (!decoded.hasRemaining()) {
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(wanted, decoded.remaining());
        decoded.get(target, offset, count);
        return count;
    }

    /** Decodes the next whole lines; false at the end. */
    private boolean fill() throws IOException {
        int end = nextLines();
        if (end == 0) {
            return false;
        }
        decoded = decode(end);
        if (!begun && decoded.hasRemaining() && decoded.get(decoded.position()) == BYTE_ORDER_MARK) {
            decoded.get();
        }
        begun = true;
        for (int i = 0; i < end; i++) {
            linesBefore += bytes[i] == '\n' ? 1 : 0;
        }
        length -= end;
        System.arraycopy(bytes, end, bytes, 0, length);
        return true;
    }

    /** Reads until there is a whole line. */
    private int nextLines() throws IOException {
        int end = endOfLines(0);
        while (end == 0 && !ended) {
            if (length == bytes.length) {
                refuseTooLong();
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            int from = length;
            int count = file.read(bytes, length, bytes.length - length);
            ended = count < 0;
            length += Math.max(count, 0);
            end = endOfLines(from);
        }
        return end == 0 ? length : end;
    }

    private int endOfLines(int from) {
        for (int i = length; i > from; i--) {
            if (bytes[i - 1] == '\n' || bytes[i - 1] == '\r') {
                return i;
            }
        }
        return 0;
    }

    private void refuseTooLong() {
        if (length >= LONGEST_LINE) {
            throw new WrongFileException("Line " + (linesBefore + 1) + " has more than " + LONGEST_LINE
                    + " bytes and is no line of a table.");
        }
    }

    private CharBuffer decode(int end) {
        CharBuffer whole = tryDecode(0, end, encoding.charsets().get(0));
        return whole == null ? decodeByLine(end) : whole;
    }

    private CharBuffer decodeByLine(int end) {
        CharBuffer all = CharBuffer.allocate(end);
        long line = linesBefore + 1;
        for (int start = 0; start < end; line++) {
            int stop = start;
            while (stop < end && bytes[stop] != '\n') {
                stop++;
            }
            stop = Math.min(stop + 1, end);
            all.put(decodeLine(start, stop, line));
            start = stop;
        }
        return all.flip();
    }

    private CharBuffer decodeLine(int start, int stop, long line) {
        for (Charset charset : encoding.charsets()) {
            CharBuffer text = tryDecode(start, stop, charset);
            if (text != null) {
                return text;
            }
        }
        List<String> names = encoding.charsets().stream().map(Charset::name).toList();
        throw new WrongFileException("Line " + line + " is no text in " + String.join(" nor in ", names)
                + ". Save the file as UTF-8, or use a profile that says its encoding.");
    }

    private @Nullable CharBuffer tryDecode(int start, int stop, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, stop - start));
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
