package io.dyad.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged service: where its data lies, that instances keep apart, and that nothing acknowledged is lost. */
class PackagedServiceIT {

    private static final Map<String, String> NO_SEED = Map.of("DYAD_SEED", "false");

    @TempDir
    Path folder;

    @Test
    void twoInstancesRunSideBySideOnTheirOwnData() throws Exception {
        try (Service one = Service.start(folder, Map.of("DYAD_DATA_DIR", "one"));
                Service other = Service.start(folder, Map.of("DYAD_DATA_DIR", "other", "DYAD_SEED", "false"))) {
            one.ready().get("/v1/status").then().body("counts.claims", equalTo(8));
            other.ready().get("/v1/status").then().body("counts.claims", equalTo(0));
            other.get("/v1/pairs").then().body("reason", equalTo("The store knows no pair yet."));
            other.get("/v1/sources").then().body("reason", equalTo("The store holds no source yet."));
        }
        assertThat(folder.resolve("one/dyad.mv.db")).exists();
        assertThat(folder.resolve("other/dyad.mv.db")).exists();
    }

    @Test
    void whatWasAcknowledgedSurvivesKill9() throws Exception {
        Service service = Service.start(folder, Map.of()).ready();
        service.get("/v1/status").then().body("revision", equalTo(1));
        service.kill();
        try (Service again = Service.start(folder, NO_SEED).ready()) {
            again.get("/v1/status").then().body("revision", equalTo(1)).body("counts.published_claims", equalTo(8));
            again.get("/v1/figures/KAZ-KOR.turnover.2022.press").then().body("display", equalTo("> $6 bn"));
        }
    }

    /** The moments lie before, while and after the seed is written, as far as a clock can tell. */
    @ParameterizedTest
    @ValueSource(ints = {1500, 2200, 2900, 3600})
    void killedAtAnyMomentItHoldsAllOfAChangeOrNothing(int milliseconds) throws Exception {
        Service service = Service.start(folder, Map.of());
        Thread.sleep(milliseconds);
        service.kill();
        try (Service again = Service.start(folder, NO_SEED).ready()) {
            int revision = again.get("/v1/status").path("revision");
            int claims = again.get("/v1/status").path("counts.claims");
            assertThat(claims).isEqualTo(revision * 8);
            assertThat(again.get("/v1/claims?format=ndjson").asString().lines()).hasSize(claims);
        }
        try (Service seeded = Service.start(folder, Map.of()).ready()) {
            seeded.get("/v1/status").then().body("revision", equalTo(1)).body("counts.claims", equalTo(8));
        }
    }

    @Test
    void aSecondStartChangesNothing() throws Exception {
        try (Service first = Service.start(folder, Map.of()).ready()) {
            first.get("/v1/status").then().body("revision", equalTo(1));
        }
        try (Service second = Service.start(folder, Map.of()).ready()) {
            second.get("/v1/status").then().body("revision", equalTo(1));
        }
    }

    @Test
    void itsLinksBeginWithThePublicAddress() throws Exception {
        try (Service service = Service.start(folder, Map.of("DYAD_PUBLIC_ADDRESS", "https://data.example.org/dyad/"))
                .ready()) {
            service.get("/v1").then().body("links.pairs", equalTo("https://data.example.org/dyad/v1/pairs"));
            String cite = service.get("/v1/figures?indicator=travellers").path("data[0].cite");
            assertThat(cite).contains("; Dyad, https://data.example.org/dyad/v1/figures/KAZ-MNE.travellers.");
            String next = service.get("/v1/figures?limit=1").path("page.next");
            assertThat(next).startsWith("https://data.example.org/dyad/v1/figures?cursor=");
            assertThat(service.get("/v1/figures?limit=1").header("Link"))
                    .startsWith("<https://data.example.org/dyad/v1/figures?cursor=");
        }
    }

    @Test
    void itWritesNothingBesideItsDataFolder() throws Exception {
        try (Service service =
                Service.start(folder, Map.of("DYAD_DATA_DIR", "here")).ready()) {
            service.get("/v1/pairs").then().statusCode(200);
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(it -> it.getFileName().toString()).filter(it -> !it.endsWith(".log")))
                    .containsExactly("here");
        }
    }
}
