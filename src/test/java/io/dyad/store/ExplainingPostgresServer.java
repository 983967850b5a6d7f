package io.dyad.store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL that writes how it executed each statement into a file, by its own auto_explain: the statements that are
 * really sent, with their real parameters and plans. The test's field {@code Path plans} is told where.
 */
public class ExplainingPostgresServer implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedPostgres server;
    private @Nullable Path folder;

    @Override
    public Map<String, String> start() {
        try {
            Path made = Files.createTempDirectory("dyad-plans");
            folder = made;
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setServerConfig("shared_preload_libraries", "auto_explain")
                    .setServerConfig("auto_explain.log_min_duration", "0")
                    .setServerConfig("auto_explain.log_format", "json")
                    .setServerConfig("auto_explain.log_analyze", "on")
                    .setServerConfig("auto_explain.log_timing", "off")
                    .setServerConfig("auto_explain.log_buffers", "on")
                    .setServerConfig("logging_collector", "on")
                    .setServerConfig("log_destination", "jsonlog")
                    .setServerConfig("log_directory", "'" + made + "'")
                    .setServerConfig("log_filename", "plans")
                    .setServerConfig("log_file_mode", "0644")
                    .setServerConfig("log_rotation_size", "0")
                    // Filling, not reading, is what these are for.
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("max_wal_size", "4GB")
                    .start();
            server = started;
            return Map.of(
                    "quarkus.datasource.jdbc.url", started.getJdbcUrl("postgres", "postgres"),
                    "quarkus.datasource.username", "postgres",
                    "quarkus.datasource.password", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                folder == null ? null : folder.resolve("plans.json"),
                field -> field.getName().equals("plans"));
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
            if (folder != null) {
                Files.deleteIfExists(folder.resolve("plans.json"));
                Files.deleteIfExists(folder.resolve("plans"));
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }
}
