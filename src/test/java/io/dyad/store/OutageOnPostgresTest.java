package io.dyad.store;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OutageOnPostgresTest.Alone.class)
class OutageOnPostgresTest extends OutageContract {

    /** A PostgreSQL that no other test uses. */
    public static class Alone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.db-kind",
                    "postgresql",
                    "quarkus.datasource.jdbc.new-connection-sql",
                    SHORT_TURN);
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(StoppablePostgres.class));
        }
    }

    /** Put here by itself. */
    @Nullable StoppablePostgres injected;

    private StoppablePostgres server() {
        return Objects.requireNonNull(injected);
    }

    @Override
    void takeAway() {
        server().down();
    }

    @Override
    void giveBack() {
        server().up();
    }

    @Test
    void whatBreaksTheWatchsConnectionAloneBreaksNothingElse() throws Exception {
        try (Connection working = database.getConnection();
                Statement statement = working.createStatement()) {
            working.setAutoCommit(false);
            statement.execute("create temporary table work (done int)");
            ResultSet ended = statement.executeQuery("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where pid <> pg_backend_pid() and query like '%join revision creation%'""");
            assertThat(ended.next()).isTrue();
            long revision = editions.current().orElseThrow().revision();
            for (int i = 0; i < 40; i++) {
                assertThat(editions.outage()).isEmpty();
                Thread.sleep(50);
            }
            assertThat(editions.current().orElseThrow().revision()).isEqualTo(revision);
            statement.execute("insert into work values (1)");
            working.commit();
        }
    }

    @Test
    void aDatabaseThatHangsIsGivenUpAndTakenUpAgainWhenItGoesOn() throws Exception {
        Response before = get(KEPT);
        List<Future<Response>> underWay = new ArrayList<>();
        server().hang();
        Instant hung = Instant.now();
        try {
            for (int i = 1; i <= 30; i++) {
                String address = "/v1/claims?limit=" + i;
                underWay.add(clients.submit(() -> get(address)));
            }
            Response kept = get(KEPT);
            while (warning(kept) == null) {
                assertThat(kept.statusCode())
                        .as("what is kept is never refused")
                        .isEqualTo(200);
                kept = get(KEPT);
            }
            assertThat(kept.statusCode()).isEqualTo(200);
            assertThat(kept.asByteArray()).isEqualTo(before.asByteArray());
            for (Future<Response> answer : underWay) {
                assertRefused(answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            }
            assertThat(Duration.between(hung, Instant.now())).isLessThan(PROMPTLY);
            awaitOutage();
            assertRefused(post("/v1/outage/change"));
        } finally {
            server().goOn();
        }
        awaitHealing();
        assertThat(get("/v1/claims?limit=31").statusCode()).isEqualTo(200);
        assertThat(post("/v1/outage/change").statusCode()).isEqualTo(200);
    }

    @Test
    void anOlderBackupThatComesBackIsTakenForWhatItIs() throws Exception {
        int kept = post("/v1/outage/change").path("revision");
        server().down();
        server().putAside();
        server().up();
        awaitHealing();
        for (int i = 1; i <= 3; i++) {
            assertThat(post("/v1/outage/change").<Integer>path("revision")).isEqualTo(kept + i);
        }
        assertThat(get(KEPT).<Integer>path("revision")).isEqualTo(kept + 3);
        server().down();
        awaitOutage();
        server().putBack();
        server().up();
        awaitHealing();
        assertThat(get("/v1/status").<Integer>path("revision")).isEqualTo(kept);
        assertThat(get(KEPT).<Integer>path("revision")).isEqualTo(kept);
        assertThat(post("/v1/outage/change").<Integer>path("revision")).isEqualTo(kept + 1);
    }
}
