package io.dyad.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text made of a row, where a condition holds; of several cases the first that holds counts.
 *
 * @param when column to the texts that it may have; always where it is empty
 * @param is the text, in which <code>{column}</code> stands for the text of a column
 */
public record TextCase(Map<String, List<String>> when, String is) {

    private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)}");

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public TextCase(@Nullable Map<String, List<String>> when, @Nullable String is) {
        this.when = Needed.orEmpty(when);
        this.is = is == null ? "" : is;
    }

    /** A text that is always the same, or always made in the same way. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TextCase always(String text) {
        return new TextCase(Map.of(), text);
    }

    /** The columns that it reads. */
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(when.keySet());
        columns.addAll(columnsInText());
        return columns;
    }

    /** The columns whose text is put in, in their order; between them stands {@link #textsBetween()}. */
    List<String> columnsInText() {
        return COLUMN.matcher(is).results().map(it -> it.group(1)).toList();
    }

    List<String> textsBetween() {
        return List.of(COLUMN.split(is, -1));
    }
}
