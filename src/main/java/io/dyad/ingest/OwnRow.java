package io.dyad.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.profile.Rejection;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row that Dyad itself has written. */
final class OwnRow {

    private static final Set<String> NUMBERS = Set.of("value", "lower", "upper", "precision", "alt_value");
    private static final Set<String> TRUTHS = Set.of("redistributable");

    private final NamedCsvRecord row;

    OwnRow(NamedCsvRecord row) {
        this.row = row;
    }

    /** What stands in a column; null where it is empty, or there is no such column. */
    @Nullable String text(String column) {
        return row.findField(column).filter(it -> !it.isEmpty()).orElse(null);
    }

    /** These columns as the fields of an object, without the empty ones. */
    ObjectNode fields(Iterable<String> columns, Parameters faults) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (String column : columns) {
            String text = text(column);
            if (text == null) {
                continue;
            }
            if (NUMBERS.contains(column)) {
                faults.one(column, text, OwnRow::number).ifPresent(it -> fields.put(column, it));
            } else if (TRUTHS.contains(column)) {
                faults.one(column, text, OwnRow::truth).ifPresent(it -> fields.put(column, it));
            } else {
                fields.put(column, text);
            }
        }
        return fields;
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A plain number is needed here.", e);
        }
    }

    private static boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("true or false is needed here.");
        }
        return text.equals("true");
    }

    long line() {
        return row.getStartingLineNumber();
    }

    Rejection rejection(Fault fault) {
        return rejection(fault.parameter(), fault.detail());
    }

    Rejection rejection(String column, String reason) {
        return new Rejection(line(), column, reason, text());
    }

    /** The row as CSV. */
    String text() {
        StringWriter text = new StringWriter();
        CsvWriter.builder().build(text).writeRecord(row.getFields());
        return text.toString().stripTrailing();
    }
}
