package io.dyad.store;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The databases that tests run on. Without a profile they run on H2 with the seed. */
public final class Databases {

    private Databases() {}

    /** H2 without the seed, for tests that write. */
    public static class EmptyH2 implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dyad.seed", "false", "quarkus.datasource.jdbc.url", "jdbc:h2:mem:empty;DB_CLOSE_DELAY=-1");
        }
    }

    /** A real PostgreSQL without the seed, for tests that write. */
    public static class EmptyPostgres extends SeededPostgres {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dyad.seed", "false", "quarkus.datasource.db-kind", "postgresql");
        }
    }

    /** H2 for one test alone, which counts all that there is. */
    public static class MadeH2 implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dyad.seed", "false", "quarkus.datasource.jdbc.url", "jdbc:h2:mem:made;DB_CLOSE_DELAY=-1");
        }
    }

    /** H2 with the seed, for one test alone, which writes what the documentation writes. */
    public static class DocumentedH2 implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:documented;DB_CLOSE_DELAY=-1");
        }
    }

    /** A real PostgreSQL for one test alone. */
    public static class MadePostgres extends EmptyPostgres {}

    /** A real PostgreSQL with the seed. */
    public static class SeededPostgres implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.db-kind", "postgresql");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(EmbeddedPostgresServer.class));
        }
    }
}
