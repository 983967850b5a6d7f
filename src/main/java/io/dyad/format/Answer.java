package io.dyad.format;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a resource answers: a document for JSON, or a table for the flat formats. */
public sealed interface Answer {

    /** Where to go on from here, by relation; they become the Link header. */
    Map<String, String> links();

    /** A JSON document. */
    record Document(Object body, Map<String, String> links) implements Answer {
        public Document(Object body) {
            this(body, Map.of());
        }
    }

    /** A table for CSV or NDJSON. Its first row is fetched at once, so that what fails still gets a status. */
    record Flat<R>(Table<R> table, Map<String, String> links) implements Answer {
        public Flat {
            table.fetchFirst();
        }

        public Flat(Table<R> table) {
            this(table, Map.of());
        }
    }

    /** The document in JSON, the rows in a flat format. */
    static <R> Answer of(Format format, Object document, String name, List<Column<R>> columns, Iterator<R> rows) {
        return format == Format.JSON ? new Document(document) : new Flat<>(new Table<>(name, columns, rows));
    }

    /** The same with one more link, unless it leads nowhere. */
    default Answer linked(String relation, @Nullable String address) {
        if (address == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(links());
        more.put(relation, address);
        if (this instanceof Flat<?> flat) {
            return new Flat<>(flat.table(), more);
        }
        return new Document(((Document) this).body(), more);
    }

    /** A row as the members of a JSON object, in the order of the columns. */
    static <R> Map<String, @Nullable Object> object(R row, List<Column<R>> columns) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        columns.forEach(column -> members.put(column.name(), column.cell().apply(row)));
        return members;
    }
}
