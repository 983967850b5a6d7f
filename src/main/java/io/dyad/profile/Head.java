package io.dyad.profile;

import io.dyad.vocabulary.Echo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first bytes of a file, by which it is seen what it is before it is read. */
final class Head {

    private static final int MOST = 1 << 16;
    private static final Pattern SDMX_MESSAGE =
            Pattern.compile("<(?:\\w+:)?Message code=\"([^\"]*)\".*?<(?:\\w+:)?Text[^>]*>([^<]*)<", Pattern.DOTALL);

    private final byte[] bytes;
    private final String text;

    private Head(byte[] bytes) {
        this.bytes = bytes;
        text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static Head of(InputStream file) throws IOException {
        return new Head(file.readNBytes(MOST));
    }

    /** The whole file again. */
    InputStream before(InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(bytes), rest);
    }

    boolean isZip() {
        return text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006");
    }

    boolean isGzip() {
        return text.startsWith("\u001f\u008b");
    }

    boolean isJson() {
        return begin().startsWith("{") || begin().startsWith("[");
    }

    private String begin() {
        String bare = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        return bare.stripLeading();
    }

    /** Refuses what can be no table, in words that say what it is. */
    void refuseOtherThanText() {
        if (begin().isEmpty()) {
            throw new WrongFileException("The file is empty.");
        }
        if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff")) {
            throw new WrongFileException("The file is written in UTF-16. Save it as UTF-8.");
        }
        if (text.startsWith("%PDF")) {
            throw new WrongFileException("The file is a PDF document, not a table of data.");
        }
        if (text.indexOf('\0') >= 0) {
            throw new WrongFileException("The file is binary, not text. Export it as CSV.");
        }
        if (begin().startsWith("<")) {
            refuseMarkup();
        }
    }

    private void refuseMarkup() {
        String lower = begin().toLowerCase(Locale.ROOT);
        if (lower.contains("<html") || lower.startsWith("<!doctype html")) {
            throw new WrongFileException(
                    "The file is a web page, not data: perhaps a page that says why there are none.");
        }
        Matcher message = SDMX_MESSAGE.matcher(text);
        if (message.find()) {
            throw new WrongFileException("The file is an SDMX answer without data, with message " + message.group(1)
                    + ": " + Echo.of(message.group(2).strip(), 300));
        }
        throw new WrongFileException(
                "The file is XML" + (lower.contains("sdmx") ? " (SDMX-ML)" : "") + ", which no profile reads.");
    }

    /** The names of its columns, if it is a file of that shape; none where it is not. */
    Header header(FileShape shape) {
        if (isJson() != (shape.format() == FileFormat.JSON)) {
            return new Header(List.of());
        }
        // What is wrong further down is no fault of the header, and is told with its line when that is read.
        List<String> names = isJson() ? List.of() : names(shape, firstLine());
        return new Header(names.isEmpty() ? names(shape, wholeLines()) : names);
    }

    private static List<String> names(FileShape shape, byte[] bytes) {
        try {
            return rows(shape, new ByteArrayInputStream(bytes)).header();
        } catch (WrongFileException | UncheckedIOException | IOException e) {
            return List.of();
        }
    }

    static Rows rows(FileShape shape, InputStream file) throws IOException {
        return shape.format() == FileFormat.JSON
                ? new JsonRows(file, String.valueOf(shape.array()))
                : new CsvRows(new LineDecoder(file, shape.encoding()), shape);
    }

    /** The first that is not blank. */
    private byte[] firstLine() {
        int start = text.length() - begin().length();
        int end = start;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return Arrays.copyOfRange(bytes, start, end);
    }

    /** A character may be cut in two where the head ends. */
    private byte[] wholeLines() {
        int end = bytes.length;
        while (bytes.length == MOST && !isJson() && end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    /** What a JSON file of that shape says beside its rows, such as an error; nothing where it is not read. */
    Map<String, String> around(FileShape shape) {
        try {
            return rows(shape, new ByteArrayInputStream(bytes)) instanceof JsonRows json ? json.around() : Map.of();
        } catch (WrongFileException | IOException e) {
            return Map.of();
        }
    }
}
