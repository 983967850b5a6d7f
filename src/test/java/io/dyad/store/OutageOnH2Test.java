package io.dyad.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The embedded database is closed underneath, and its file held as another process would hold it. */
@QuarkusTest
@TestProfile(OutageOnH2Test.InAFile.class)
class OutageOnH2Test extends OutageContract {

    public static class InAFile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "outage");
                return Map.of(
                        "dyad.data-dir",
                        folder.toString(),
                        "quarkus.datasource.jdbc.url",
                        "jdbc:h2:file:" + folder.resolve("dyad") + ";WRITE_DELAY=0",
                        "quarkus.datasource.jdbc.new-connection-sql",
                        SHORT_TURN);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private @Nullable FileChannel holder;

    @Override
    void takeAway() throws Exception {
        Path file = Path.of(url().replaceAll("jdbc:h2:file:([^;]*);.*", "$1.mv.db"));
        Instant end = Instant.now().plus(PATIENCE);
        while (holder == null && Instant.now().isBefore(end)) {
            shutDown();
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (isHeld(channel)) {
                holder = channel;
            } else {
                channel.close();
            }
        }
    }

    /** The service may have opened it again between. */
    private static boolean isHeld(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    }

    private static void shutDown() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        }
    }

    @Override
    void giveBack() throws IOException {
        if (holder != null) {
            holder.close();
        }
        holder = null;
    }
}
