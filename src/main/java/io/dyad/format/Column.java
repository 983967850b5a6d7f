package io.dyad.format;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dyad.vocabulary.Words;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column of a table: its name, the same in every format, and how a row's cell is read. */
public record Column<R>(String name, Function<R, @Nullable Object> cell) {

    /**
     * Made once for each type: Java makes a class for each accessor that is called often, and would make it anew for the
     * accessors of each answer, which took most of the time of a list.
     */
    private static final ClassValue<List<? extends Column<?>>> OF_TYPES = new ClassValue<>() {
        @Override
        protected List<? extends Column<?>> computeValue(Class<?> rowType) {
            return Arrays.stream(rowType.getRecordComponents())
                    .flatMap(Column::made)
                    .toList();
        }
    };

    /** The components of a row type in their order, camelCase names as snake_case. */
    @SuppressWarnings("unchecked") // what is made for a type reads rows of that type
    public static <R extends Record> List<Column<R>> of(Class<R> rowType) {
        return (List<Column<R>>) OF_TYPES.get(rowType);
    }

    /** The one of a component; of one that is a row itself and marked as unwrapped, its columns. */
    private static Stream<Column<Object>> made(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        if (!component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
            return Stream.of(new Column<>(Words.snakeCase(component.getName()), row -> read(accessor, row)));
        }
        return Arrays.stream(component.getType().getRecordComponents())
                .flatMap(Column::made)
                .map(it -> new Column<>(it.name, row -> it.cell.apply(Objects.requireNonNull(read(accessor, row)))));
    }

    private static @Nullable Object read(Method accessor, Object row) {
        try {
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " of a row cannot be read", e);
        }
    }
}
