package io.dyad.format;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows read a batch at a time, each batch from behind the last row of the one before. */
public final class Batches<R> implements Iterator<R> {

    /** Reads the first rows from behind the row of that id, or the very first; fewer than {@code most} are the last. */
    @FunctionalInterface
    public interface Reader<R> {
        List<R> read(@Nullable String after, int most);
    }

    private final Reader<R> reader;
    private final Function<R, String> id;
    private final Queue<R> ready = new ArrayDeque<>();
    private final int size;
    private @Nullable String after;
    private boolean finished;

    public Batches(int size, Reader<R> reader, Function<R, String> id, @Nullable String after) {
        this.size = size;
        this.reader = reader;
        this.id = id;
        this.after = after;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !finished) {
            List<R> batch = reader.read(after, size);
            finished = batch.size() < size;
            batch.forEach(it -> after = id.apply(it));
            ready.addAll(batch);
        }
        return !ready.isEmpty();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}
