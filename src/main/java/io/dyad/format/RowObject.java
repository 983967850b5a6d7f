package io.dyad.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.List;

/** A row as an object of JSON, whose members are written one after the other in the order of the columns. */
record RowObject<R>(R row, List<Column<R>> columns) implements JsonSerializable {

    @Override
    public void serialize(JsonGenerator out, SerializerProvider serializers) throws IOException {
        out.writeStartObject(row);
        for (Column<R> column : columns) {
            out.writeFieldName(column.name());
            serializers.defaultSerializeValue(column.cell().apply(row), out);
        }
        out.writeEndObject();
    }

    @Override
    public void serializeWithType(JsonGenerator out, SerializerProvider serializers, TypeSerializer types)
            throws IOException {
        serialize(out, serializers);
    }
}
