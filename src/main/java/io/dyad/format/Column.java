package io.dyad.format;

import io.dyad.vocabulary.Words;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a table: its name, the same in every format, and how a row's cell is read. */
public record Column<R>(String name, Function<R, @Nullable Object> cell) {

    /** The components of a row type in their order, camelCase names as snake_case. */
    public static <R extends Record> List<Column<R>> of(Class<R> rowType) {
        return Arrays.stream(rowType.getRecordComponents()).map(Column::<R>of).toList();
    }

    private static <R> Column<R> of(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Column<>(Words.snakeCase(component.getName()), row -> read(accessor, row));
    }

    private static @Nullable Object read(Method accessor, Object row) {
        try {
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " of a row cannot be read", e);
        }
    }
}
