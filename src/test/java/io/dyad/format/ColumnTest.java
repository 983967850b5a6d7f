package io.dyad.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnTest {

    private record Row(String id, @Nullable Integer publishedOn, boolean lowerOpen, String alpha3) {}

    private record Failing(String id) {
        @Override
        @SuppressWarnings("UnusedMethod") // called by reflection
        public String id() {
            throw new IllegalStateException("broken");
        }
    }

    @Test
    void takesTheComponentsInTheirOrderUnderSnakeCaseNames() {
        assertThat(Column.of(Row.class))
                .extracting(Column::name)
                .containsExactly("id", "published_on", "lower_open", "alpha3");
    }

    @Test
    void readsTheCellsOfARow() {
        Row row = new Row("a", null, true, "KAZ");

        assertThat(Column.of(Row.class).stream()
                        .map(it -> String.valueOf(it.cell().apply(row)))
                        .collect(Collectors.joining(" ")))
                .isEqualTo("a null true KAZ");
    }

    @Test
    void doesNotHideACellThatCannotBeRead() {
        List<Column<Failing>> columns = Column.of(Failing.class);

        assertThatThrownBy(() -> columns.get(0).cell().apply(new Failing("a")))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("broken");
    }
}
