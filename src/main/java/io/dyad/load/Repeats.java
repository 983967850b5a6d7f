package io.dyad.load;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds which of very many hashes occur more than once. They lie in files by their first bits, so that only one part of
 * them is in memory at a time.
 */
final class Repeats implements AutoCloseable {

    private static final int PARTS = 64;
    private static final int SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(PARTS);

    private final Path folder;
    private final List<DataOutputStream> parts = new ArrayList<>();

    Repeats(Path scratch) throws IOException {
        folder = Files.createTempDirectory(scratch, "repeats-");
        for (int i = 0; i < PARTS; i++) {
            parts.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(i)))));
        }
    }

    void add(long hash) throws IOException {
        parts.get((int) (hash >>> SHIFT)).writeLong(hash);
    }

    /** What is done with some of those that occur more than once. */
    interface Use<E extends Exception> {
        void of(List<Long> repeated) throws E;
    }

    /** Gives them out, some at a time, each once. */
    <E extends Exception> void forEach(int most, Use<E> use) throws E, IOException {
        for (int i = 0; i < PARTS; i++) {
            parts.get(i).close();
            List<Long> repeated = repeatedIn(file(i));
            for (int from = 0; from < repeated.size(); from += most) {
                use.of(repeated.subList(from, Math.min(from + most, repeated.size())));
            }
        }
    }

    private static List<Long> repeatedIn(Path part) throws IOException {
        long[] hashes = read(part);
        Arrays.sort(hashes);
        List<Long> repeated = new ArrayList<>();
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i] == hashes[i - 1] && (i == 1 || hashes[i] != hashes[i - 2])) {
                repeated.add(hashes[i]);
            }
        }
        return repeated;
    }

    private static long[] read(Path part) throws IOException {
        long[] hashes = new long[Math.toIntExact(Files.size(part) / Long.BYTES)];
        try (DataInputStream file = new DataInputStream(new BufferedInputStream(Files.newInputStream(part)))) {
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = file.readLong();
            }
        }
        return hashes;
    }

    private Path file(int part) {
        return folder.resolve(String.valueOf(part));
    }

    @Override
    public void close() throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).close();
            Files.deleteIfExists(file(i));
        }
        Files.deleteIfExists(folder);
    }
}
