package io.dyad.seed;

import io.dyad.store.ReadOnly;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;

/** Loads the seed files at each start, unless the setting says no. */
class SeedAtStart {

    private static final Logger LOG = Logger.getLogger(SeedAtStart.class);

    /** In the resource folder seed; in this order. */
    private static final List<String> FILES = List.of("astana-times-2023-09-20.yaml");

    void load(@Observes StartupEvent start, Seed seed, SeedSettings settings, ReadOnly readOnly) {
        if (settings.seed() && !readOnly.isSet()) {
            FILES.forEach(name -> load(name, seed));
        }
    }

    private static void load(String name, Seed seed) {
        try (InputStream file = SeedAtStart.class.getResourceAsStream("/seed/" + name)) {
            seed.load(name, SeedFile.read(Objects.requireNonNull(file, name)));
            LOG.debugf("Seed file %s is in the store", name);
        } catch (IOException e) {
            throw new UncheckedIOException("The seed file " + name + " cannot be read", e);
        }
    }
}
