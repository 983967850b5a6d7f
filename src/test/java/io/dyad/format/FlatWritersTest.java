package io.dyad.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The two writers of rows; what holds for one format holds in its way for the other. */
@SuppressWarnings("StringConcatToTextBlock") // the line ends matter
class FlatWritersTest {

    private record Row(
            String id,
            @Nullable String name,
            @Nullable BigDecimal value,
            boolean lowerOpen,
            @Nullable LocalDate publishedOn) {}

    private record Cell(@Nullable String coverage) {}

    private static final Row PLAIN =
            new Row("KAZ-KOR", "turnover", new BigDecimal("6E+9"), true, LocalDate.parse("2023-09-20"));
    private static final Row ODD =
            new Row("=a", "says \"no\",\r\nof course – 한국", new BigDecimal("-1E-9"), false, null);

    private final MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();

    private static NdjsonWriter ndjsonWriter() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new JsonStyle().customize(mapper);
        return new NdjsonWriter(mapper);
    }

    private static <R extends Record> Answer.Flat<R> answer(Class<R> type, List<R> rows) {
        return new Answer.Flat<>(new Table<>("figures KAZ/KOR", Column.of(type), rows.iterator()));
    }

    private String written(MessageBodyWriter<Answer.Flat<?>> writer, Answer.Flat<?> answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.writeTo(
                answer, Answer.Flat.class, Answer.Flat.class, new Annotation[0], MediaType.WILDCARD_TYPE, headers, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String csv(Row... rows) throws IOException {
        return written(new CsvWriter(), answer(Row.class, List.of(rows)));
    }

    private String ndjson(Row... rows) throws IOException {
        return written(ndjsonWriter(), answer(Row.class, List.of(rows)));
    }

    @Test
    void writesCsvWithAHeaderAndAnEmptyCellForNull() throws IOException {
        assertThat(csv(PLAIN, new Row("b", null, null, false, null)))
                .isEqualTo("id,name,value,lower_open,published_on\r\n"
                        + "KAZ-KOR,turnover,6000000000,true,2023-09-20\r\n"
                        + "b,,,false,\r\n");
    }

    @Test
    void quotesInCsvAsRfc4180Says() throws IOException {
        assertThat(csv(ODD)).endsWith("\r\n'=a,\"says \"\"no\"\",\r\nof course – 한국\",-0.000000001,false,\r\n");
    }

    @Test
    void writesTheHeaderAloneForAnEmptyCsv() throws IOException {
        assertThat(csv()).isEqualTo("id,name,value,lower_open,published_on\r\n");
    }

    /** Most readers skip an empty line, and with it the row. */
    @Test
    void writesNoEmptyLineForASingleEmptyCell() throws IOException {
        List<Cell> rows = List.of(new Cell(null), new Cell("by rail"), new Cell(""));

        assertThat(written(new CsvWriter(), answer(Cell.class, rows)))
                .isEqualTo("coverage\r\n\"\"\r\nby rail\r\n\"\"\r\n");
    }

    @Test
    void writesNdjsonAsOneObjectALine() throws IOException {
        assertThat(ndjson(PLAIN, ODD)).isEqualTo("""
                        {"id":"KAZ-KOR","name":"turnover","value":6000000000,"lower_open":true,"published_on":"2023-09-20"}
                        {"id":"=a","name":"says \\"no\\",\\r\\nof course – 한국","value":-0.000000001,"lower_open":false,"published_on":null}
                        """);
    }

    @Test
    void writesNothingForAnEmptyNdjson() throws IOException {
        assertThat(ndjson()).isEmpty();
    }

    @Test
    void readsTheFirstRowBeforeAnythingIsWritten() {
        Iterator<Row> failing = new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new IllegalStateException("broken");
            }

            @Override
            public Row next() {
                return PLAIN;
            }
        };
        Table<Row> table = new Table<>("figures", Column.of(Row.class), failing);

        assertThatThrownBy(() -> new Answer.Flat<>(table))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
    }

    @Test
    void leavesTheOutputOpenForTheServer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        for (MessageBodyWriter<Answer.Flat<?>> writer : List.of(new CsvWriter(), ndjsonWriter())) {
            writer.writeTo(
                    answer(Row.class, List.of(PLAIN)),
                    Answer.Flat.class,
                    Answer.Flat.class,
                    new Annotation[0],
                    MediaType.WILDCARD_TYPE,
                    headers,
                    out);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
    }
}
