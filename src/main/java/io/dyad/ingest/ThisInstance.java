package io.dyad.ingest;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Which of the instances on one database this is, so that it knows its own unfinished jobs when it starts again. */
@ApplicationScoped
class ThisInstance {

    private static final Logger LOG = Logger.getLogger(ThisInstance.class);
    private static final String FILE = "instance";

    /** A file of its own, since on some systems nobody else can read what is locked. */
    private static final String LOCK = "instance.lock";

    private final Path folder;
    private final String id;
    private @Nullable FileChannel lock;

    ThisInstance(@ConfigProperty(name = "dyad.data-folder") String dataFolder) {
        folder = Path.of(dataFolder);
        id = read(folder.resolve(FILE));
    }

    /** Lower-case letters and digits. */
    String id() {
        return id;
    }

    /**
     * Keeps other processes off the data folder until this one ends; two with one name would end each other's imports.
     *
     * @throws IllegalStateException when another has it
     */
    void holdFolder() {
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new IllegalStateException("Another process uses the data folder " + folder
                        + "; give each instance one of its own (DYAD_DATA_DIR).");
            }
            lock = channel;
        } catch (OverlappingFileLockException e) {
            LOG.debug("This process has the data folder already", e);
        } catch (IOException e) {
            LOG.warnf("Whether another process uses the data folder cannot be told: %s", e.getMessage());
        }
    }

    @PreDestroy
    void letGo() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }

    private static String read(Path file) {
        try {
            String id = Files.readString(file).strip();
            return id.matches("[0-9a-f]{12}") ? id : write(file);
        } catch (NoSuchFileException e) {
            return write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Path file) {
        String made = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        try {
            Files.createDirectories(file.getParent());
            // Whole or not at all: an empty name would be that of every instance.
            Path beside = file.resolveSibling(FILE + ".new");
            Files.writeString(beside, made + System.lineSeparator());
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be written; set DYAD_DATA_DIR to one that can", e);
        }
    }
}
