package io.dyad.http;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.indicator.Indicators;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation is whole, and what it shows is what the service answers. */
@QuarkusTest
class DocsTest {

    private static final Pattern CALL = Pattern.compile("curl '?http://localhost:8080(/[^'\\s]*)'?");
    private static final Pattern CALL_AND_ANSWER = Pattern.compile(
            "```sh\\ncurl '?http://localhost:8080(/[^'\\n]*)'?\\n```\\n\\n```[a-z]+\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:8080(/[^'\"`>\\s]*)");
    private static final Pattern COLUMN = Pattern.compile("^\\| `([a-z_]+)` \\|", Pattern.MULTILINE);

    private static final List<Path> PAGES = Stream.of(
                    "README.md",
                    "docs/getting-started.md",
                    "docs/tools.md",
                    "docs/promises.md",
                    "docs/concepts.md",
                    "docs/methodology.md",
                    "docs/tables.md",
                    "docs/time.md",
                    "docs/backup.md",
                    "docs/postgresql.md",
                    "docs/api.md")
            .map(Path::of)
            .toList();

    @Inject
    Indicators indicators;

    @Test
    void everyShownAnswerIsWhatTheServiceAnswers() throws IOException {
        List<String> compared = new ArrayList<>();
        for (Path page : PAGES) {
            Matcher shown = CALL_AND_ANSWER.matcher(Files.readString(page));
            while (shown.find()) {
                String answer =
                        given().urlEncodingEnabled(false).get(shown.group(1)).asString();
                assertThat(answer.replace("\r\n", "\n").strip())
                        .as(shown.group(1))
                        .matches(pattern(shown.group(2)));
                compared.add(shown.group(1));
            }
        }
        assertThat(compared).hasSizeGreaterThan(20);
    }

    @Test
    void everyCallInTheReadmeAnswers() throws IOException {
        Matcher call = CALL.matcher(Files.readString(Path.of("README.md")));
        List<String> called = new ArrayList<>();
        while (call.find()) {
            assertThat(given().urlEncodingEnabled(false).get(call.group(1)).statusCode())
                    .as(call.group(1))
                    .isEqualTo(200);
            called.add(call.group(1));
        }
        assertThat(called).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void everyAddressGivenToAToolAnswersInTheFormatThatItExpects() throws IOException {
        String page = Files.readString(Path.of("docs/tools.md"));
        for (String address : addresses(page)) {
            Response answer = given().urlEncodingEnabled(false).get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.contentType()).as(address).startsWith(mediaType(address));
        }
        assertThat(page).contains("format=csv", "format=ndjson", "?limit=1000");
    }

    @Test
    void everyAddressOfTheFirstStepsAnswers() throws IOException {
        List<String> addresses = addresses(Files.readString(Path.of("docs/getting-started.md")));
        assertThat(addresses)
                .hasSizeGreaterThan(5)
                .allSatisfy(it -> assertThat(
                                given().urlEncodingEnabled(false).get(it).statusCode())
                        .isEqualTo(200));
    }

    @Test
    void everyColumnGivenToAToolIsThereWithItsName() throws IOException {
        String header =
                get("/v1/figures?format=csv").asString().lines().findFirst().orElseThrow();
        List<String> columns = COLUMN.matcher(Files.readString(Path.of("docs/tools.md")))
                .results()
                .map(it -> it.group(1))
                .toList();
        assertThat(columns)
                .contains("display", "lower", "upper")
                .allSatisfy(it -> assertThat(header.split(",")).contains(it));
    }

    @Test
    void everyEndpointAndParameterIsDescribed() throws IOException {
        String page = Files.readString(Path.of("docs/api.md"));
        Map<String, Map<String, Object>> paths =
                get("/q/openapi?format=json").jsonPath().getMap("paths");
        paths.forEach((path, operations) -> {
            if (path.startsWith("/v1/pairs/{pair}/")) {
                assertThat(page).contains(path.substring("/v1/pairs/{pair}".length()));
            } else {
                operations.keySet().stream()
                        .map(it -> it.toUpperCase(Locale.ROOT) + " " + path)
                        .forEach(it -> assertThat(page).containsAnyOf("### " + it + "\n", "| `" + it + "` |"));
            }
        });
        for (Object parameter :
                get("/q/openapi?format=json").jsonPath().getList("paths.'/v1/claims'.get.parameters.name")) {
            assertThat(page).contains("`" + parameter + "`");
        }
    }

    @Test
    void everyIndicatorIsExplained() throws IOException {
        String page = Files.readString(Path.of("docs/concepts.md"));
        assertThat(indicators.all()).allSatisfy(it -> assertThat(page).contains("| `" + it.code() + "` |"));
    }

    @Test
    void everySettingOfOursIsDescribed() throws IOException {
        String page = Files.readString(Path.of("docs/settings.md"));
        String readme = Files.readString(Path.of("README.md"));
        for (String setting : List.of(
                "QUARKUS_HTTP_PORT",
                "QUARKUS_HTTP_HOST",
                "DYAD_DATA_DIR",
                "DYAD_SEED",
                "DYAD_PUBLIC_ADDRESS",
                "DYAD_ADMIN_KEY")) {
            assertThat(page).contains("`" + setting + "`");
            assertThat(readme).contains("`" + setting + "`");
        }
        for (String setting : List.of(
                "DYAD_CIF_FOB_MARGIN",
                "DYAD_PREPARED_ANSWERS",
                "DYAD_IMPORT_FILES",
                "DYAD_IMPORT_LARGEST_UPLOAD",
                "DYAD_IMPORT_PROFILES",
                "DYAD_READ_ONLY",
                "DYAD_RATE_LIMIT_BURST",
                "DYAD_RATE_LIMIT_PER_SECOND",
                "DYAD_MOST_AT_ONCE",
                "DYAD_FAILED_KEYS_BURST",
                "DYAD_FAILED_KEYS_PER_MINUTE")) {
            assertThat(page).contains("`" + setting + "`");
        }
    }

    /** Whoever meets a kind of problem can look it up. */
    @Test
    void everyKindOfProblemIsExplained() throws IOException {
        String page = Files.readString(Path.of("docs/promises.md"));
        Matcher kind = Pattern.compile("new ProblemException\\(\\d+, \"([^\"]+)\"")
                .matcher(Files.readString(Path.of("src/main/java/io/dyad/http/ProblemException.java")));
        int kinds = 0;
        while (kind.find()) {
            String type =
                    "urn:dyad:problem:" + kind.group(1).toLowerCase(Locale.ROOT).replace(' ', '-');
            assertThat(page).contains("`" + type + "`");
            kinds++;
        }
        assertThat(kinds).isGreaterThan(7);
    }

    @Test
    void everyLinkToAFileLeadsToOne() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            docs.filter(it -> it.toString().endsWith(".md")).forEach(pages::add);
        }
        for (Path page : pages) {
            Matcher link = Pattern.compile("]\\(([^)#:]+)\\)").matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1))).exists();
            }
        }
    }

    private static List<String> addresses(String page) {
        return ADDRESS.matcher(page).results().map(it -> it.group(1)).distinct().toList();
    }

    private static String mediaType(String address) {
        return address.contains("format=csv")
                ? "text/csv;charset=UTF-8"
                : address.contains("format=ndjson") ? "application/x-ndjson" : "application/json";
    }

    /** Three points in a shown answer stand for anything. */
    private static Pattern pattern(String shown) {
        return Pattern.compile("\\Q" + shown.replace("...", "\\E.*?\\Q") + "\\E", Pattern.DOTALL);
    }
}
