package io.dyad.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dyad.access.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The OpenAPI document says who may do what, and what others are answered. */
@QuarkusTest
@TestProfile(Sequence.OwnStore.class)
class ApiSecurityTest {

    private static final String TAKES_FILES = "importFile";
    private static final String ANSWERS_TABLES = "listRejects";

    @Inject
    Sequence sequence;

    @Inject
    BeanManager beans;

    @SuppressWarnings("NullAway.Init") // before each test
    private Described described;

    @BeforeEach
    void read() throws IOException {
        described = Described.now();
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyEndpointThatAsksForARoleIsMarkedSoAndNoOther() throws Exception {
        Map<String, String> enforced = new TreeMap<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(it -> it.getBeanClass())
                .filter(it -> it.isAnnotationPresent(Path.class))
                .flatMap(it -> Arrays.stream(it.getMethods()))
                .forEach(it -> put(it, enforced));
        Map<String, String> marked = new TreeMap<>();
        described
                .secured()
                .forEach(it -> marked.put(it.id(), it.described().at("/x-role").asText()));
        assertThat(marked).isEqualTo(enforced).hasSizeGreaterThan(10);
        assertThat(described.secured()).allSatisfy(it -> {
            assertThat(it.described().path("security").toString()).isEqualTo("[{\"bearer\":[]},{\"header\":[]}]");
            assertThat(it.described().path("description").asText()).contains("Needs a key with the role");
        });
        assertThat(described
                        .document()
                        .at("/components/securitySchemes/bearer/scheme")
                        .asText())
                .isEqualTo("bearer");
        assertThat(described
                        .document()
                        .at("/components/securitySchemes/header/name")
                        .asText())
                .isEqualTo("X-API-Key");
    }

    private static void put(Method method, Map<String, String> roles) {
        var operation = method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        RolesAllowed allowed = own != null ? own : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        if (operation != null && !operation.hidden() && allowed != null) {
            roles.put(operation.operationId(), allowed.value()[0]);
        }
    }

    @Test
    void whoSendsNoKeyIsRefusedWhereOneIsNeededAndNowhereElse() throws Exception {
        for (Operation operation : described.operations()) {
            HttpResponse<String> answer = sequence.send(request(operation), Map.of(), "");
            assertThat(answer.statusCode() == 401)
                    .as(operation.id() + ": " + answer.body())
                    .isEqualTo(operation.needsKey());
            assertThat(operation.answers().contains("401")).isEqualTo(operation.takesKey());
            assertThat(operation.answers().contains("403")).isEqualTo(operation.takesKey());
            assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent())
                    .isEqualTo(operation.needsKey());
        }
    }

    /** An operation that does a part of what it can for all says so, and which role the other part needs. */
    @Test
    void aKeyThatMayBeLeftOutIsAskedForWhereTheDocumentSaysSo() throws Exception {
        Operation operation = described.operations().stream()
                .filter(it -> it.takesKey() && !it.needsKey())
                .reduce((one, other) -> {
                    throw new AssertionError("one operation alone was known to do that");
                })
                .orElseThrow();
        assertThat(operation.id()).isEqualTo("extractFigures");
        assertThat(operation.described().path("security").toString())
                .contains("{}", "{\"bearer\":[]}", "{\"header\":[]}");
        assertThat(operation.described().path("description").asText())
                .contains("store=true", "contributor, curator or admin");
        String storing = request(operation) + "?store=true";
        for (Map<String, String> headers : List.of(Map.<String, String>of(), Map.of("X-API-Key", "nonsense"))) {
            HttpResponse<String> refused = sequence.send(storing, headers, "{}");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
            assertThat(sequence.send(request(operation), headers, "{\"text\":\"They met.\"}")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(sequence.send(storing, Map.of("X-API-Key", Sequence.ADMIN), "{}")
                        .statusCode())
                .isEqualTo(400);
    }

    /** A key of each role opens what the document says that it opens: 403 comes before anything else is looked at. */
    @Test
    void aKeyOpensWhatItsRoleAllows() throws Exception {
        for (Role role : Role.values()) {
            HttpResponse<String> given = sequence.send(
                    "POST /v1/keys",
                    Map.of("X-API-Key", Sequence.ADMIN),
                    "{\"name\":\"holder of a role\",\"role\":\"" + role + "\"}");
            String key = JSON.readTree(given.body()).path("key").asText();
            for (Operation operation : described.secured().toList()) {
                Role needed = Role.parse(operation.described().at("/x-role").asText());
                int status = sequence.send(request(operation), Map.of("X-API-Key", key), "{}")
                        .statusCode();
                assertThat(status == 403).as(role + " " + operation.id()).isEqualTo(role.compareTo(needed) < 0);
            }
        }
    }

    @Test
    void whatIsNowhereIsNotFoundWhereTheDocumentSaysSo() throws Exception {
        for (Operation operation : described.secured().toList()) {
            assertThat(operation.answers().contains("404"))
                    .isEqualTo(operation.at().contains("{"));
            if (operation.at().contains("{")) {
                Played played = sequence.of(operation.id());
                String body = played.sent().isMissingNode() ? "" : played.sent().toString();
                assertThat(sequence.send(request(operation), Map.of("X-API-Key", Sequence.ADMIN), body)
                                .statusCode())
                        .as(operation.id())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void otherFormatsAreRefusedInBothDirectionsAsTheDocumentSays() throws Exception {
        for (Operation operation : described.secured().toList()) {
            Map<String, String> headers = new TreeMap<>(Map.of("X-API-Key", Sequence.ADMIN, "Accept", "text/csv"));
            assertThat(sequence.send(request(operation), headers, "{}").statusCode())
                    .as(operation.id())
                    .isEqualTo(operation.id().equals(ANSWERS_TABLES) ? 404 : 406);
            boolean hasJsonBody = !operation.body().isMissingNode();
            boolean hasBody = hasJsonBody || operation.id().equals(TAKES_FILES);
            assertThat(operation.answers().contains("415")).isEqualTo(hasJsonBody);
            assertThat(operation.answers().contains("413")).isEqualTo(hasBody);
            if (hasJsonBody) {
                headers = Map.of("X-API-Key", Sequence.ADMIN, "Content-Type", "text/csv");
                assertThat(sequence.send(request(operation), headers, "{}").statusCode())
                        .as(operation.id())
                        .isEqualTo(415);
            }
        }
    }

    @Test
    void whatBelongsToReadsThatAllMayKeepIsNotPromisedToTheHolderOfAKey() throws Exception {
        assertThat(described.secured()).allSatisfy(it -> {
            assertThat(it.answers()).doesNotContain("304");
            assertThat(it.good().path("content").properties()).hasSize(it.id().equals(ANSWERS_TABLES) ? 3 : 1);
        });
        assertThat(Operation.reads(described.document()))
                .allSatisfy(it -> assertThat(it.answers()).doesNotContain("409", "412", "413", "415", "422"));
    }

    @Test
    void theKeyThatIsShownOpensNothing() throws Exception {
        String shown = sequence.of("giveKey").answer().path("key").asText();
        assertThat(shown).startsWith("dyad_" + Sequence.SHOWN_ID).contains("0000");
        assertThat(described.document().toString()).doesNotContain(Sequence.ADMIN);
        assertThat(sequence.send("GET /v1/keys", Map.of("X-API-Key", shown), "").statusCode())
                .isEqualTo(401);
    }

    /** With the id of nothing that there is. */
    static String request(Operation operation) {
        String claim = operation.at().contains("/claims/") ? "KAZ-KOR-000000000000" : Sequence.SHOWN_ID;
        return operation.method().toUpperCase(Locale.ROOT) + " "
                + operation.at().replaceAll("\\{[^}]+}", claim);
    }
}
