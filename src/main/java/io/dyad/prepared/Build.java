package io.dyad.prepared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Properties;

/** When this build of the service was made: another build may answer the same question in another way. */
record Build(Instant madeAt) {

    /** Made by the build itself. */
    private static final String FILE = "META-INF/dyad-build.properties";

    /** Reads it where the build has left it. */
    static class Reader {

        @Produces
        @Singleton
        Build read() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
                properties.load(in);
            }
            return new Build(Instant.parse(properties.getProperty("made-at")));
        }
    }
}
