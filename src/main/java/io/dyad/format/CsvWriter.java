package io.dyad.format;

import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes a table as CSV: RFC 4180, UTF-8 without byte order mark, a header line, an empty cell for null. */
@Provider
@Produces(Format.CSV_TYPE)
class CsvWriter implements MessageBodyWriter<Answer.Flat<?>> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Answer.Flat.class;
    }

    @Override
    public void writeTo(
            Answer.Flat<?> answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        write(answer.table(), out);
    }

    private static <R> void write(Table<R> table, OutputStream out) throws IOException {
        try (var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(quotes(table))
                .build(new OutputStreamWriter(new Unclosed(out), StandardCharsets.UTF_8))) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            while (table.rows().hasNext()) {
                R row = table.rows().next();
                csv.writeRecord(table.columns().stream()
                        .map(column -> CsvCell.text(column.cell().apply(row)))
                        .toList());
            }
        }
    }

    /** A single empty cell would be an empty line, which most readers skip: it is quoted. */
    private static QuoteStrategy quotes(Table<?> table) {
        return table.columns().size() == 1 ? QuoteStrategies.EMPTY : QuoteStrategies.REQUIRED;
    }
}
