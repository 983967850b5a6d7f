package io.dyad.access;

import io.dyad.store.ReadOnly;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jboss.logging.Logger;

/** Makes the first admin key where the operator has set none, and leaves it in a file that the owner alone can read. */
@Singleton
class FirstKey {

    private static final Logger LOG = Logger.getLogger(FirstKey.class);
    private static final String FILE = "admin-key";
    private static final String CREATOR = "dyad";

    private final AdminSetting setting;
    private final AccessSettings settings;
    private final ApiKeys keys;
    private final ReadOnly readOnly;

    FirstKey(AdminSetting setting, AccessSettings settings, ApiKeys keys, ReadOnly readOnly) {
        this.setting = setting;
        this.settings = settings;
        this.keys = keys;
        this.readOnly = readOnly;
    }

    /** The file is written before the key is stored: should the service die between, the next start makes another. */
    @Transactional
    void make(@Observes StartupEvent start) {
        if (readOnly.isSet() || setting.isSet() || keys.hasAdmin()) {
            return;
        }
        Path file = Path.of(settings.dataFolder(), FILE);
        KeyText key = keys.give(new NewKey("admin", Role.ADMIN, null), CREATOR);
        try {
            write(file, key);
            LOG.infof("The first admin key is in %s, which its owner alone can read", file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The first admin key cannot be written to " + file
                            + "; set DYAD_ADMIN_KEY, or DYAD_DATA_DIR to a folder that can be written",
                    e);
        }
    }

    private static void write(Path file, KeyText key) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, forOwnerAlone());
        Files.writeString(file, key + System.lineSeparator());
    }

    private static FileAttribute<?>[] forOwnerAlone() {
        boolean isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        List<FileAttribute<?>> attributes = isPosix
                ? List.of(PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : List.of();
        return attributes.toArray(FileAttribute<?>[]::new);
    }
}
