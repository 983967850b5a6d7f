package io.dyad.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a table as newline-delimited JSON: one object a row, a line each. */
@Provider
@Produces(Format.NDJSON_TYPE)
class NdjsonWriter implements MessageBodyWriter<Answer.Flat<?>> {

    private final ObjectMapper mapper;

    NdjsonWriter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

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

    private <R> void write(Table<R> table, OutputStream out) throws IOException {
        ObjectWriter line = mapper.writer();
        while (table.rows().hasNext()) {
            out.write(line.writeValueAsBytes(Answer.object(table.rows().next(), table.columns())));
            out.write('\n');
        }
    }
}
