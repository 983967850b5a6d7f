package io.dyad.store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL whose data lies in a known folder, and in whose place another one can be started, on the same port and
 * another folder. The test's fields {@code Runnable stopServer} and {@code Consumer<Path> serveFrom} do that; what the
 * folder holds is served, and an empty one becomes a new database.
 */
public class RestorablePostgresServer implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedPostgres server;
    private @Nullable Path folder;
    private int port;

    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
            folder = Files.createTempDirectory("dyad-backup");
        } catch (IOException e) {
            throw new UncheckedIOException("No port or folder for PostgreSQL", e);
        }
        serveFrom(folder.resolve("data"));
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres",
                "restorable.postgres-port",
                String.valueOf(port),
                "restorable.postgres-folder",
                folder.toString());
    }

    @Override
    public void inject(TestInjector injector) {
        Consumer<Path> serveFrom = this::serveFrom;
        Runnable stopServer = this::stopServer;
        injector.injectIntoFields(stopServer, field -> field.getName().equals("stopServer"));
        injector.injectIntoFields(serveFrom, field -> field.getName().equals("serveFrom"));
    }

    private void serveFrom(Path data) {
        stopServer();
        try {
            server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start on " + data, e);
        }
    }

    private void stopServer() {
        try {
            if (server != null) {
                server.close();
                server = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }

    @Override
    public void stop() {
        stopServer();
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folders of PostgreSQL could not be deleted", e);
        }
    }
}
