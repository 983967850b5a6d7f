package io.dyad.http;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.access.TestKeys;
import io.dyad.store.Databases;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the pages on writing and extraction show is what happens, call by call in their order, on a new installation. */
@QuarkusTest
@TestProfile(Databases.DocumentedH2.class)
class WritingDocsTest {

    private static final Path PAGE = Path.of("docs/writing.md");
    private static final Path EXTRACTION = Path.of("docs/extraction.md");
    private static final Pattern CALL =
            Pattern.compile("```sh\\n(curl .*?)\\n```(?:\\n\\n```(?:json|csv|http)\\n(.*?)\\n```)?", Pattern.DOTALL);

    /** Headers that an answer is shown with; the others are the same for all or differ each time. */
    private static final List<String> SHOWN_HEADERS = List.of("ETag", "Location", "Idempotency-Replayed");

    private static final Map<Integer, String> STATUSES = Map.of(
            200,
            "OK",
            201,
            "Created",
            400,
            "Bad Request",
            409,
            "Conflict",
            412,
            "Precondition Failed",
            422,
            "Unprocessable Content");

    /** By the name of its holder in capitals, each key that an earlier call gave out. */
    private final Map<String, String> keys = new HashMap<>(Map.of("KEY", TestKeys.ADMIN));

    private final ShownAnswers answers = new ShownAnswers();

    @Test
    void everyCallOfThePagesIsAnsweredAsShown() throws IOException, InterruptedException {
        assertThat(called(PAGE)).hasSizeGreaterThan(20);
        // The first page ends with the end of a key.
        keys.put("BO", TestKeys.of("contributor"));
        assertThat(called(EXTRACTION)).hasSizeGreaterThan(7);
    }

    /** Asks what a page asks, in its order. */
    private List<String> called(Path page) throws IOException, InterruptedException {
        Matcher shown = CALL.matcher(Files.readString(page));
        List<String> called = new ArrayList<>();
        while (shown.find()) {
            CurlCall call = CurlCall.parse(answers.meant(shown.group(1)), keys);
            HttpResponse<String> response = call.send();
            String answer = text(call, response);
            if (shown.group(2) == null) {
                assertThat(response.statusCode()).as(shown.group(1) + answer).isLessThan(300);
            } else {
                assertThat(answers.isShown(shown.group(2), answer))
                        .as("%s%nis shown with%n%s%nand answers%n%s", shown.group(1), shown.group(2), answer)
                        .isTrue();
            }
            remember(response);
            called.add(call.method() + " " + call.path().replaceFirst("\\?.*", ""));
        }
        return called;
    }

    @Test
    void everyFieldOfABodyIsExplained() throws IOException {
        String page = Files.readString(PAGE);
        for (String schema : List.of("ClaimFields", "SourceFields", "KeyFields")) {
            Map<String, Object> properties =
                    get("/q/openapi?format=json").jsonPath().getMap("components.schemas." + schema + ".properties");
            assertThat(properties.keySet())
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(page).contains("| `" + it + "` |"));
        }
    }

    /** Its status and the headers that matter before it where the call asks for them. */
    private static String text(CurlCall call, HttpResponse<String> response) {
        String body = response.body().replace("\r\n", "\n").strip();
        if (!call.showsHeaders()) {
            return body;
        }
        String headers = SHOWN_HEADERS.stream()
                .flatMap(it -> response.headers().firstValue(it).stream().map(value -> it + ": " + value + "\n"))
                .collect(Collectors.joining());
        int status = response.statusCode();
        return "HTTP/1.1 " + status + " " + STATUSES.get(status) + "\n" + headers + "\n" + body;
    }

    private void remember(HttpResponse<String> response) {
        if (response.body().contains("\"key\":\"dyad_")) {
            JsonPath given = JsonPath.from(response.body());
            keys.put(given.getString("name").toUpperCase(Locale.ROOT), given.getString("key"));
        }
    }
}
