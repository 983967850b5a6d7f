package io.dyad.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchesTest {

    private final List<String> asked = new ArrayList<>();

    private Batches<Integer> batches(int rows, int size, @Nullable String after) {
        return new Batches<>(
                size,
                (last, most) -> {
                    asked.add(last + "+" + most);
                    int from = last == null ? 0 : Integer.parseInt(last) + 1;
                    return IntStream.range(from, Math.min(from + most, rows))
                            .boxed()
                            .toList();
                },
                String::valueOf,
                after);
    }

    @ParameterizedTest
    @CsvSource({"0,3", "1,3", "2,3", "3,3", "4,3", "6,3", "7,3", "5,1"})
    void readsEveryRowOnceInOrder(int rows, int size) {
        assertThat(batches(rows, size, null))
                .toIterable()
                .containsExactlyElementsOf(IntStream.range(0, rows).boxed().toList());
        assertThat(asked).hasSize(rows / size + 1);
    }

    @Test
    void readsEachBatchFromBehindTheLastRow() {
        assertThat(batches(5, 2, null)).toIterable().hasSize(5);
        assertThat(asked).containsExactly("null+2", "1+2", "3+2");
    }

    @Test
    void goesOnBehindARow() {
        assertThat(batches(5, 2, "2")).toIterable().containsExactly(3, 4);
    }

    @Test
    void readsNothingBeforeItIsAsked() {
        Batches<Integer> batches = batches(5, 2, null);

        assertThat(asked).isEmpty();
        assertThat(batches.next()).isZero();
        assertThat(batches.next()).isEqualTo(1);
        assertThat(asked).hasSize(1);
    }

    @Test
    void readsNoMoreAfterABatchThatIsNotFull() {
        Batches<Integer> batches = batches(1, 2, null);
        batches.next();

        assertThat(batches.hasNext()).isFalse();
        assertThat(batches.hasNext()).isFalse();
        assertThat(asked).hasSize(1);
        assertThatThrownBy(batches::next).isInstanceOf(NoSuchElementException.class);
    }
}
