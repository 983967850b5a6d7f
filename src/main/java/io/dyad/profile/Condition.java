package io.dyad.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the columns of a row have the texts that are said. An optional column that is not there is empty. */
final class Condition {

    /** Stands for any text but none. */
    private static final String FILLED = "*";

    private final List<Part> parts = new ArrayList<>();

    private record Part(String name, int column, Set<String> texts) {

        boolean holds(Rows row) {
            String text = column < 0 ? "" : row.field(column);
            return texts.contains(text) || (!text.isEmpty() && texts.contains(FILLED));
        }
    }

    Condition(Map<String, List<String>> when, Header header) {
        when.forEach((name, texts) -> parts.add(new Part(name, header.column(name), Set.copyOf(texts))));
    }

    boolean holds(Rows row) {
        for (Part part : parts) {
            if (!part.holds(row)) {
                return false;
            }
        }
        return true;
    }

    /** The columns whose texts say what kind of row it is. */
    List<String> columns() {
        return parts.stream()
                .filter(it -> !Set.of("", FILLED).containsAll(it.texts()))
                .map(Part::name)
                .toList();
    }
}
