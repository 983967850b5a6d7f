package io.dyad.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which of the instances on one database this is, so that it knows its own unfinished jobs when it starts again. */
@ApplicationScoped
class ThisInstance {

    private static final String FILE = "instance";

    private final Path folder;
    private final String id;

    ThisInstance(@ConfigProperty(name = "dyad.data-folder") String dataFolder) {
        folder = Path.of(dataFolder);
        id = read(folder.resolve(FILE));
    }

    /** Lower-case letters and digits. */
    String id() {
        return id;
    }

    /** Where uploaded files wait. */
    Path uploads() {
        return folder.resolve("uploads");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
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
            Files.writeString(file, made + System.lineSeparator());
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be written; set DYAD_DATA_DIR to one that can", e);
        }
    }
}
