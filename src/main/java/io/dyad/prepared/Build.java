package io.dyad.prepared;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Properties;

/** When this build of the service was made: another build may answer the same question in another way. */
@Singleton
class Build {

    private static final String FILE = "META-INF/dyad-build.properties";

    private final Instant madeAt;

    Build() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            properties.load(in);
        }
        madeAt = Instant.parse(properties.getProperty("made-at"));
    }

    Instant madeAt() {
        return madeAt;
    }
}
