package io.dyad.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the columns of a row have the texts that are said. What is said of an optional column that is not there holds. */
final class Condition {

    private final List<Part> parts = new ArrayList<>();

    private record Part(String name, int column, Set<String> texts) {}

    Condition(Map<String, List<String>> when, Header header) {
        when.forEach((name, texts) -> {
            int column = header.column(name);
            if (column >= 0) {
                parts.add(new Part(name, column, Set.copyOf(texts)));
            }
        });
    }

    boolean holds(Rows row) {
        for (Part part : parts) {
            if (!part.texts().contains(row.field(part.column()))) {
                return false;
            }
        }
        return true;
    }

    /** The columns by which rows are told apart. */
    List<String> columns() {
        return parts.stream().map(Part::name).toList();
    }
}
