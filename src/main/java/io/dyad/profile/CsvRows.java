package io.dyad.profile;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import io.dyad.vocabulary.Echo;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file. A row's characters are kept as they come and only the fields that are asked for become text:
 * a file of 87 columns of which we read eight would otherwise cost ten times as much.
 */
final class CsvRows implements Rows {

    private static final int LONGEST_ECHO = 500;
    private static final int LONGEST_ROW = 1 << 20;

    private final FileShape shape;
    private final Row row = new Row();
    private final Iterator<Row> records;
    private final List<String> header;

    CsvRows(Reader file, FileShape shape) {
        this.shape = shape;
        records = CsvReader.builder()
                .fieldSeparator(shape.delimiter().charAt(0))
                .quoteCharacter(shape.quote().charAt(0))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * LONGEST_ROW)
                .build(row, file)
                .iterator();
        header = next() ? withoutTrailingBlanks(row.texts()) : List.of();
    }

    /** Provider's rows and headers may end with a delimiter, behind which nothing stands. */
    private static List<String> withoutTrailingBlanks(List<String> names) {
        int size = names.size();
        while (size > 0 && names.get(size - 1).isEmpty()) {
            size--;
        }
        return List.copyOf(names.subList(0, size));
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean next() {
        try {
            while (records.hasNext()) {
                records.next();
                if (!row.isBlank()) {
                    return true;
                }
            }
            return false;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof WrongFileException undecodable) {
                throw undecodable;
            }
            throw new WrongFileException("Behind line " + row.line + " the file is no table any more: a quote is not"
                    + " closed or closes within a field, or a row has more than " + LONGEST_ROW + " characters.");
        }
    }

    @Override
    public String field(int column) {
        return row.field(column);
    }

    @Override
    public long line() {
        return row.line;
    }

    @Override
    public long number() {
        return row.line;
    }

    @Override
    public String noun() {
        return "line";
    }

    @Override
    public String text() {
        return Echo.of(String.join(shape.delimiter(), row.quoted(shape)), LONGEST_ECHO);
    }

    @Override
    public @Nullable String fault() {
        int surplus = row.fields;
        while (surplus > header.size() && row.field(surplus - 1).isEmpty()) {
            surplus--;
        }
        if (surplus > header.size() || row.fields < header.size()) {
            return "The row has " + row.fields + " fields and the header has " + header.size() + ".";
        }
        return null;
    }

    /** The one row that is being read. */
    private static final class Row extends CsvCallbackHandler<Row> {

        private char[] text = new char[1024];
        private int length;
        private int[] ends = new int[64];
        private @Nullable String[] known = new @Nullable String[64];
        private int fields;
        private long line;

        @Override
        protected RecordType getRecordType() {
            return fields == 0 ? RecordType.EMPTY : RecordType.DATA;
        }

        @Override
        protected int getFieldCount() {
            return fields;
        }

        @Override
        protected void beginRecord(long startingLineNumber) {
            line = startingLineNumber;
            length = 0;
            fields = 0;
        }

        @Override
        protected void addField(char[] buffer, int offset, int count, boolean quoted) {
            if (length + count > text.length) {
                text = Arrays.copyOf(text, Math.max(2 * text.length, length + count));
            }
            System.arraycopy(buffer, offset, text, length, count);
            length += count;
            if (fields == ends.length) {
                ends = Arrays.copyOf(ends, 2 * fields);
                known = Arrays.copyOf(known, 2 * fields);
            }
            known[fields] = null;
            ends[fields++] = length;
        }

        @Override
        protected void setComment(char[] buffer, int offset, int count) {
            addField(buffer, offset, count, false);
        }

        @Override
        protected void setEmpty() {
            fields = 0;
        }

        @Override
        protected Row buildRecord() {
            return this;
        }

        /** Spreadsheets leave lines of nothing but delimiters below a table. */
        private boolean isBlank() {
            for (int i = 0; i < length; i++) {
                if (text[i] > ' ') {
                    return false;
                }
            }
            return true;
        }

        private String field(int column) {
            if (column >= fields) {
                return "";
            }
            String field = known[column];
            if (field == null) {
                int start = column == 0 ? 0 : ends[column - 1];
                field = new String(text, start, ends[column] - start).strip();
                known[column] = field;
            }
            return field;
        }

        private List<String> texts() {
            List<String> texts = new ArrayList<>(fields);
            for (int i = 0; i < fields; i++) {
                texts.add(field(i));
            }
            return texts;
        }

        private List<String> quoted(FileShape shape) {
            String quote = shape.quote();
            return texts().stream()
                    .map(it -> it.contains(shape.delimiter()) || it.contains(quote) || it.contains("\n")
                            ? quote + it.replace(quote, quote + quote) + quote
                            : it)
                    .toList();
        }
    }
}
