package io.dyad.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Where files lie for as long as something works on them, in the data folder: what is uploaded, and what does not fit into memory. Who
 * gives the service room there gives it all the room that it needs.
 */
@ApplicationScoped
public class ScratchFolder {

    private static final Logger LOG = Logger.getLogger(ScratchFolder.class);

    private final Path path;

    @Inject
    ScratchFolder(@ConfigProperty(name = "dyad.data-folder") String dataFolder) {
        this(Path.of(dataFolder, "scratch"));
    }

    public ScratchFolder(Path path) {
        this.path = path;
    }

    /** Made where it is missing; it may be a link to where there is more room. */
    public Path path() throws IOException {
        return Files.isDirectory(path) ? path : Files.createDirectories(path);
    }

    /** Deletes what somebody left who died, but not the folder, on which a disk of its own may be mounted. */
    public void empty() throws IOException {
        for (Path file : left(path())) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.warnf("%s cannot be deleted: %s", file, e.getMessage());
            }
        }
    }

    /** What is in a folder comes before it. */
    private static List<Path> left(Path folder) throws IOException {
        Path real = folder.toRealPath();
        try (Stream<Path> all = Files.walk(real)) {
            return all.filter(it -> !it.equals(real))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
