package io.dyad.profile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Adds up rows that agree in what they are about, wherever they stand in the file. So many sums at most are in memory;
 * more go, sorted, to files that are merged at the end and deleted in any case.
 */
final class Sums implements Closeable {

    private final Path folder;
    private final int most;
    private final List<Path> runs = new ArrayList<>();
    private Map<About, Sum> current = new LinkedHashMap<>();
    private @Nullable About last;
    private @Nullable Sum lastSum;

    /** @param folder for the files */
    Sums(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /** The sum that a row belongs to. Rows of one sum often follow each other. */
    Sum of(About about, Sum.Span row) throws IOException {
        if (lastSum != null && about.equals(last)) {
            return lastSum;
        }
        Sum sum = current.get(about);
        if (sum == null) {
            if (current.size() >= most) {
                spill();
            }
            sum = new Sum(row);
            current.put(about, sum);
        }
        last = about;
        lastSum = sum;
        return sum;
    }

    private void spill() throws IOException {
        Path run = Files.createTempFile(folder, "sums-", ".run");
        runs.add(run);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run)))) {
            for (Map.Entry<About, Sum> entry : new TreeMap<>(current).entrySet()) {
                entry.getKey().write(out);
                entry.getValue().write(out);
            }
        }
        current = new LinkedHashMap<>();
        lastSum = null;
    }

    /** Tells all sums: in the order of their first rows if they all fitted into memory, else by what they are about. */
    void tell(BiConsumer<About, Sum> finished) throws IOException {
        if (runs.isEmpty()) {
            current.forEach(finished);
        } else {
            spill();
            merge(finished);
        }
    }

    private void merge(BiConsumer<About, Sum> finished) throws IOException {
        List<Run> opened = new ArrayList<>();
        try {
            PriorityQueue<Run> queue = new PriorityQueue<>();
            for (Path path : runs) {
                Run run = new Run(path);
                opened.add(run);
                if (run.next()) {
                    queue.add(run);
                }
            }
            mergeRuns(queue, finished);
        } finally {
            for (Run run : opened) {
                run.close();
            }
        }
    }

    private static void mergeRuns(PriorityQueue<Run> queue, BiConsumer<About, Sum> finished) throws IOException {
        while (!queue.isEmpty()) {
            About about = queue.element().about();
            Sum total = new Sum(queue.element().sum().rows());
            while (!queue.isEmpty() && queue.element().about().equals(about)) {
                Run run = queue.remove();
                total.add(run.sum());
                if (run.next()) {
                    queue.add(run);
                }
            }
            finished.accept(about, total);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }

    /** A file of sorted sums, standing at one of them. */
    private static final class Run implements Comparable<Run>, Closeable {

        private final DataInputStream in;
        private @Nullable About about;
        private @Nullable Sum sum;

        Run(Path path) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)));
        }

        boolean next() throws IOException {
            try {
                about = About.read(in);
                sum = Sum.read(in);
                return true;
            } catch (EOFException e) {
                return false;
            }
        }

        About about() {
            return java.util.Objects.requireNonNull(about);
        }

        Sum sum() {
            return java.util.Objects.requireNonNull(sum);
        }

        @Override
        public int compareTo(Run other) {
            return about().compareTo(other.about());
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
