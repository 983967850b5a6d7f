package io.dyad.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where files lie for as long as something works on them, in the data folder: what is uploaded, and what does not fit into memory. Who
 * gives the service room there gives it all the room that it needs.
 */
@ApplicationScoped
public class ScratchFolder {

    private final Path path;

    @Inject
    ScratchFolder(@ConfigProperty(name = "dyad.data-folder") String dataFolder) {
        this(Path.of(dataFolder, "scratch"));
    }

    public ScratchFolder(Path path) {
        this.path = path;
    }

    /** It exists. */
    public Path path() throws IOException {
        return Files.createDirectories(path);
    }

    /** What lies there when the service starts was left by one that died. */
    public void empty() throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (Stream<Path> left = Files.walk(path)) {
            for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
