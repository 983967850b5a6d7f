package io.dyad.ingest;

import io.dyad.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file to import.
 *
 * @param isOurs whether it was uploaded, and is deleted once it has been read
 * @param hash SHA-256 of its bytes; null while nobody has read them
 */
record GivenFile(Path path, long size, @Nullable String hash, boolean isOurs) {

    private static final int CHUNK = 1 << 16;

    /** A file of the server. */
    static GivenFile at(Path path) throws IOException {
        return new GivenFile(path, Files.size(path), null, false);
    }

    /**
     * Keeps a body in a file.
     *
     * @throws ProblemException when it is empty or larger than that; then nothing is kept
     */
    static GivenFile keep(InputStream body, Path path, long largest) throws IOException {
        Files.createDirectories(path.getParent());
        MessageDigest digest = sha256();
        boolean complete = false;
        try (OutputStream file = Files.newOutputStream(path)) {
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
                size += read;
                if (size > largest) {
                    throw ProblemException.bodyTooLarge(largest);
                }
                digest.update(chunk, 0, read);
                file.write(chunk, 0, read);
            }
            if (size == 0) {
                throw ProblemException.malformedBody(
                        "The body is empty; send the file as it is (curl -X POST -T file), or name one of the server with"
                                + " path.");
            }
            complete = true;
            return new GivenFile(path, size, HexFormat.of().formatHex(digest.digest()), true);
        } finally {
            if (!complete) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** The same, read once for its hash. */
    GivenFile hashed() throws IOException {
        if (hash != null) {
            return this;
        }
        MessageDigest digest = sha256();
        byte[] chunk = new byte[CHUNK];
        try (InputStream file = Files.newInputStream(path)) {
            for (int read = file.read(chunk); read >= 0; read = file.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        }
        return new GivenFile(path, Files.size(path), HexFormat.of().formatHex(digest.digest()), isOurs);
    }

    void discard() throws IOException {
        if (isOurs) {
            Files.deleteIfExists(path);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
