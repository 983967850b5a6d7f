package io.dyad.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the OpenAPI document shows of the operations that need a key is what they answer. */
@QuarkusTest
@TestProfile(Sequence.OwnStore.class)
class ApiWritesTest {

    @Inject
    Sequence sequence;

    @SuppressWarnings("NullAway.Init") // before each test
    private Described described;

    @BeforeEach
    void read() throws IOException {
        described = Described.now();
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Written anew, an example is in the document only when that is built again, so the command is run twice. */
    @Test
    void eachStepIsAnsweredAsTheDocumentShows() throws Exception {
        List<String> others = new ArrayList<>();
        for (Played played : sequence.played()) {
            String name = played.step().name();
            assertThat(played.status()).as(name + ": " + played.answer()).isEqualTo(described.status(played.step()));
            JsonNode shown = described
                    .media(played.step())
                    .path("examples")
                    .path(played.step().variant())
                    .path("value");
            if (!sequence.isAsShown(played.answer(), shown)) {
                others.add(name + ": " + played.answer());
                if ("write".equals(System.getProperty("golden"))) {
                    played.write();
                }
            }
        }
        assertThat(others).isEmpty();
    }

    @Test
    void eachStepIsAnExampleOfSomethingAndEveryOperationHasOne() throws Exception {
        List<String> names =
                sequence.played().stream().map(it -> it.step().name()).toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .containsAll(described.secured().map(Operation::id).toList());
        assertThat(sequence.played())
                .allSatisfy(it -> assertThat(described.media(it.step()).isMissingNode())
                        .as(it.step().name())
                        .isFalse());
    }

    @Test
    void eachAnswerHasTheShapeOfItsSchema() throws Exception {
        for (Played played : sequence.played()) {
            assertThat(Schemas.violations(
                            played.answer(), described.media(played.step()).path("schema"), described.document()))
                    .as(played.step().name())
                    .isEmpty();
        }
    }

    @Test
    void eachAnswerHasTheHeadersThatAreDescribedAndNoOther() throws Exception {
        List<String> telling = List.of("ETag", "Location", "Idempotency-Replayed", "WWW-Authenticate");
        for (Played played : sequence.played()) {
            JsonNode headers = described.response(played.step()).path("headers");
            boolean isOne = played.step().variant().equals(ApiStep.ANSWER);
            for (String header : telling) {
                boolean isThere = headers.has(header) && !header.equals("Idempotency-Replayed");
                assertThat(played.headers().firstValue(header).isPresent())
                        .as(played.step().name() + " " + header)
                        .isEqualTo(isThere && (isOne || !header.equals("Location")));
            }
        }
    }

    @Test
    void whatIsMadeCanBeReadWhereLocationSays() throws Exception {
        for (Played played : sequence.played()) {
            String location = played.headers().firstValue("Location").orElse("");
            if (!location.isEmpty()) {
                assertThat(sequence.send("GET " + location, Map.of("X-API-Key", Sequence.ADMIN), "")
                                .statusCode())
                        .as(location)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void aWriteThatIsSentAgainIsAnsweredAsTheFirstTimeAndSaysSo() throws Exception {
        Played first = sequence.of("publishClaim");
        HttpResponse<String> again = sequence.askAgain(
                first.step(), sequence.headers(first.step()), first.sent().toString());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
        assertThat(JSON.readTree(again.body())).isEqualTo(first.answer());
    }
}
