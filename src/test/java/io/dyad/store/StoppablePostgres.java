package io.dyad.store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL that a test stops, starts and hangs: its port and its data stay. Tests have it in a field. */
public class StoppablePostgres implements QuarkusTestResourceLifecycleManager {

    private final Path folder;
    private @Nullable EmbeddedPostgres server;
    private int port;

    public StoppablePostgres() throws IOException {
        folder = Files.createTempDirectory("stoppable");
    }

    @Override
    public Map<String, String> start() {
        up();
        String url = "jdbc:postgresql://localhost:" + port + "/postgres";
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(StoppablePostgres.class));
    }

    /** Starts it where it was, unless it is up. */
    void up() {
        if (server != null) {
            return;
        }
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false);
        try {
            EmbeddedPostgres started = (port == 0 ? builder : builder.setPort(port)).start();
            port = started.getPort();
            server = started;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    /** Ends it in order, so that whoever is connected is told. */
    void down() {
        try {
            if (server != null) {
                server.close();
            }
            server = null;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }

    /** All its processes stand still: connections stay open and new ones are taken by the kernel, but nobody answers. */
    void hang() throws IOException, InterruptedException {
        signal("STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data().resolve("postmaster.pid")).get(0));
        List<String> command = new ArrayList<>(List.of("kill", "-" + name, String.valueOf(postmaster)));
        ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::descendants)
                .forEach(it -> command.add(String.valueOf(it.pid())));
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0 && ProcessHandle.of(postmaster).isEmpty()) {
            throw new IOException("kill -" + name + " failed: " + status);
        }
    }

    /** While it is down: what it holds is put aside, as a backup is. */
    void putAside() throws IOException {
        copy(data(), folder.resolve("backup"));
    }

    /** While it is down: it holds again what was put aside. */
    void putBack() throws IOException {
        delete(data());
        copy(folder.resolve("backup"), data());
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void stop() {
        down();
        try {
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The data of PostgreSQL is still in use", e);
        }
    }
}
