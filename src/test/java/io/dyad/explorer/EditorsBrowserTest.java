package io.dyad.explorer;

import static io.dyad.access.TestKeys.ADMIN;
import static io.dyad.access.TestKeys.writing;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.dyad.access.TestKeys;
import io.dyad.explorer.BrowserTest.Device;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What editors do in a browser: to decide on candidates, and to import files. Each test leaves the queue empty. */
@QuarkusTest
@TestProfile(EditorsBrowserTest.OwnStore.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditorsBrowserTest {

    /** A decision sooner than this after the focus has moved is taken for a slip. */
    private static final int SLIP = 400;

    private static final String GRAVITY = "exporter,importer,year,trade\n";

    private static final String WHERE_A_KEY_COULD_STAY = "() => [location.href, document.cookie,"
            + " JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.documentElement.outerHTML,"
            + " ...[...document.querySelectorAll('input')].map(it => it.value)].join('\\n')";

    private static Optional<Chromium> chromium = Optional.empty();

    @TestHTTPResource("/")
    String root = "";

    /** It counts candidates and imports, so that nobody else may write to it. */
    public static class OwnStore implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dyad.seed", "false", "quarkus.datasource.jdbc.url", "jdbc:h2:mem:editors;DB_CLOSE_DELAY=-1");
        }
    }

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        chromium.ifPresent(Chromium::close);
    }

    @BeforeEach
    void skipWithoutABrowser() {
        assumeTrue(chromium.isPresent(), "There is no browser.");
    }

    @AfterEach
    void emptyTheQueue() {
        for (String id : get("/v1/claims?state=candidate").jsonPath().<String>getList("data.id")) {
            writing(ADMIN).body(Map.of("reason", "The test is over.")).post("/v1/claims/" + id + "/reject");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Order(1)
    void whatIsEmptySaysSoAndBreaksNoRule(Device device) {
        try (BrowserContext context = context(device)) {
            Page review = context.newPage();
            PageFaults faults = PageFaults.of(review, root);
            review.navigate(root + "review");
            faults.look("Without a key");
            give(review, ADMIN);
            shows(review.locator("#empty"), "The queue is empty.");
            faults.look("With an empty queue");
            assertThat(faults.found()).isEmpty();

            Page imports = context.newPage();
            faults = PageFaults.of(imports, root);
            imports.navigate(root + "imports");
            faults.look("Without a key");
            give(imports, ADMIN);
            shows(imports.locator("#none"), "None yet.");
            faults.look("Without imports");
            assertThat(faults.found()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Order(2)
    void whatIsFilledBreaksNoRule(Device device) {
        candidates("""
                A report for a %s. Trade between Fiji and Peru rose by 9%% to $4.1 million in 2022.
                Exports from Fiji to Peru were over $20 million in 2021.
                """.formatted(device));
        try (BrowserContext context = context(device)) {
            Page review = context.newPage();
            PageFaults faults = PageFaults.of(review, root);
            review.navigate(root + "review");
            give(review, ADMIN);
            shows(review.locator("#waiting"), "3 candidates wait");
            faults.look("With a queue");
            decide(review, "7");
            review.keyboard().press("Enter");
            shows(focused(review).locator(".problem"), "Say why");
            review.keyboard().type("a gazette has taken it back.");
            review.keyboard().press("Enter");
            shows(review.locator("#waiting"), "2 candidates wait");
            faults.look("With an answer");
            assertThat(faults.found()).isEmpty();

            Page imports = context.newPage();
            faults = PageFaults.of(imports, root);
            imports.navigate(root + "imports");
            give(imports, ADMIN);
            send(imports, "gravity", "flows.csv", GRAVITY + "KAZ,KAZ,2019,1\nKAZ,Atlantis,2019,1\n");
            shows(imports.locator("#job-state"), "Failed. One row could not be understood");
            shows(imports.locator("#rejects"), "\"Atlantis\" is no area");
            shows(imports.locator("#jobs"), "2 rows read, 0 written, 1 rejected");
            imports.getByText("Say more about this file").click();
            faults.look("With an import");
            assertThat(faults.found()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void candidatesAreAcceptedAndRejectedByOneKeyEach() {
        List<String> ids = candidates(
                "Trade between Chad and Cuba came to $3.1 million in 2022. Trade between Chad and Mali came to $4.2 million in 2022.");
        String curator = TestKeys.of("curator");
        try (BrowserContext context = context(Device.DESK)) {
            Page page = context.newPage();
            page.navigate(root + "review");
            BrowserTest.tabTo(page, page.getByLabel("Your key"));
            page.keyboard().type(curator);
            page.keyboard().press("Enter");
            shows(focused(page), "Trade turnover: Cuba and Chad");
            shows(focused(page).locator("mark"), "$3.1 million");
            shows(focused(page).locator("blockquote"), "Trade between Chad and Cuba came to $3.1 million in 2022.");
            shows(focused(page), "Example Gazette, 11 March 2024");
            decide(page, "a");
            shows(page.locator("#waiting"), "1 candidate waits");
            shows(focused(page), "Trade turnover: Mali and Chad");
            decide(page, "3");
            decide(page, "r");
            shows(page.locator("#waiting"), "No candidate waits");
            shows(page.locator("#empty"), "You have been through all of them.");
            shows(page.locator("#queue"), "Rejected: “Something else is measured.”");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("waiting");
        }
        assertThat(ids.stream().map(EditorsBrowserTest::state)).containsExactly("published", "rejected");
        assertThat(get("/v1/claims/" + ids.get(1)).jsonPath().getString("state_reason"))
                .isEqualTo("Something else is measured.");
    }

    @Test
    @Order(3)
    void whatWasASlipIsTakenBackAsFarAsTheServiceCan() {
        String id = candidates("Exports from Chad to Cuba were over $12 million in 2021.")
                .get(0);
        try (BrowserContext context = context(Device.PHONE)) {
            Page page = context.newPage();
            page.navigate(root + "review");
            give(page, ADMIN);
            page.locator(".reject").click();
            shows(page.locator("#queue"), "Rejected: “Rejected in review; no reason was chosen.”");
            page.locator(".back").click();
            shows(page.locator("#waiting"), "1 candidate waits");
            assertThat(state(id)).isEqualTo("candidate");
            page.locator(".accept").click();
            shows(page.locator("#queue"), "Accepted: it is published.");
            page.getByText("Withdraw it").click();
            shows(page.locator("#queue"), "Withdrawn: no figure is made of it any more.");
            assertThat(state(id)).isEqualTo("withdrawn");
            assertThat(page.locator(".back").isVisible()).isFalse();
        }
    }

    @Test
    @Order(3)
    void whatSomebodyElseHasDecidedSinceIsNotTouched() {
        String id = candidates("Exports from Chad to Peru were over $13 million in 2021.")
                .get(0);
        try (BrowserContext context = context(Device.DESK)) {
            Page page = context.newPage();
            page.navigate(root + "review");
            give(page, ADMIN);
            shows(page.locator("#waiting"), "1 candidate waits");
            writing(ADMIN).body(Map.of("reason", "Of another year.")).post("/v1/claims/" + id + "/reject");
            decide(page, "a");
            shows(page.locator("#queue"), "Nothing was done: it is rejected already, by somebody else.");
            assertThat(state(id)).isEqualTo("rejected");
        }
    }

    @Test
    @Order(3)
    void lettersDoNothingWhileTheFocusIsInAFieldOrOutsideTheQueue() {
        String id = candidates("Exports from Chad to Mali were over $14 million in 2021.")
                .get(0);
        try (BrowserContext context = context(Device.DESK)) {
            Page page = context.newPage();
            page.navigate(root + "review");
            give(page, ADMIN);
            page.locator("article:focus").waitFor();
            page.waitForTimeout(SLIP);
            page.locator(".reason").focus();
            page.keyboard().press("a");
            page.locator("#waiting").focus();
            page.keyboard().press("a");
            page.keyboard().press("r");
            page.waitForTimeout(SLIP);
            assertThat(state(id)).isEqualTo("candidate");
        }
    }

    @Test
    @Order(3)
    void whoseKeyIsWrongOrMayNotIsToldWhatIsNeeded() {
        String id = candidates("Exports from Chad to Togo were over $15 million in 2021.")
                .get(0);
        String contributor = TestKeys.of("contributor");
        try (BrowserContext context = context(Device.DESK)) {
            Page review = context.newPage();
            review.navigate(root + "review");
            give(review, "a-key-that-nobody-has-given-out");
            shows(review.locator("#key-problem"), "This key is not known. Type the key of a curator or an admin.");
            give(review, contributor);
            decide(review, "a");
            shows(focused(review).locator(".problem"), "This needs the key of a curator or an admin.");
            assertThat(state(id)).isEqualTo("candidate");
            Page imports = context.newPage();
            imports.navigate(root + "imports");
            give(imports, contributor);
            shows(imports.locator("#key-problem"), "This needs the key of an admin.");
            assertThat(imports.locator("#desk").isVisible()).isFalse();
        }
    }

    @Test
    @Order(3)
    void aQueueOfSeveralPagesIsGoneThroughByHoldingAKeyAndTheLastDecisionIsTakenBack() {
        List<String> partners =
                List.of("Chad", "Cuba", "Mali", "Togo", "Peru", "Niger", "Ghana", "Kenya", "Nepal", "Oman");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            text.append("Exports from Fiji to %s were over $%d million in %d. "
                    .formatted(partners.get(i % 10), 100 + i, 2001 + i / 10));
        }
        assertThat(candidates(text.toString())).hasSize(25);
        try (BrowserContext context = context(Device.DESK)) {
            Page page = context.newPage();
            page.navigate(root + "review");
            give(page, ADMIN);
            shows(page.locator("#waiting"), "25 candidates wait");
            page.locator("article:focus").waitFor();
            for (int i = 0; i < 30; i++) {
                page.keyboard().press("j");
            }
            PlaywrightAssertions.assertThat(page.locator("#queue > li")).hasCount(25);
            decide(page, "r");
            shows(page.locator("#waiting"), "24 candidates wait");
            page.keyboard().press("u");
            shows(page.locator("#waiting"), "25 candidates wait");
        }
    }

    @Test
    @Order(3)
    void aStatementThatIsNotChosenStandsOnThePageOfThePairWithTheReason() {
        for (String sum : List.of("5", "6")) {
            List<String> ids =
                    candidates("Source " + sum + ". Trade between Fiji and Togo came to $" + sum + " million in 2022.");
            ids.forEach(it ->
                    writing(ADMIN).post("/v1/claims/" + it + "/publish").then().statusCode(200));
        }
        assertThat(Pages.page("/FJI-TGO"))
                .contains("Also stated", "is chosen: ", "$5 m", "$6 m", "Two statements in one book");
    }

    @Test
    @Order(3)
    void anArticleIsReadStoredAndReviewed() {
        try (BrowserContext context = context(Device.PHONE)) {
            Page page = context.newPage();
            PageFaults faults = PageFaults.of(page, root);
            page.navigate(root + "article");
            page.locator("#text")
                    .fill("Trade between Chad and Fiji came to $5.5 million in 2022.\r\nBoth hope for more.");
            page.locator("#published_on").fill("2024-03-11");
            page.getByText("Read it").click();
            give(page, ADMIN);
            page.getByLabel("Publisher").fill("Example Gazette");
            page.getByLabel("Title").fill("Of Chad and Fiji");
            page.getByText("The text itself may be stored, too").click();
            faults.lookMoved("With a key");
            page.getByText("Store as candidates").click();
            shows(page.locator("#kept"), "Stored: 1 candidate, and the article as their source.");
            page.getByText("To the review").click();
            give(page, ADMIN);
            shows(focused(page).locator("blockquote"), "Trade between Chad and Fiji came to $5.5 million in 2022.");
            decide(page, "a");
            shows(page.locator("#waiting"), "No candidate waits");
            assertThat(faults.found()).isEmpty();
            assertThat(get("/v1/figures/FJI-TCD.turnover.2022.press").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    @Order(3)
    void aFileIsImportedAndItsRejectedRowsAreDownloaded() throws IOException {
        String id = candidates("Exports from Cuba to Togo were over $16 million in 2021.")
                .get(0);
        writing(ADMIN).post("/v1/claims/" + id + "/publish").then().statusCode(200);
        String csv = get("/v1/claims?pair=CUB-TGO&format=csv").asString();
        String row = csv.lines().skip(1).findFirst().orElseThrow();
        String changed = row.replace("16000000", "17000000");
        try (BrowserContext context = context(Device.DESK)) {
            Page page = context.newPage();
            page.navigate(root + "imports");
            give(page, ADMIN);
            page.getByLabel("Store the good rows").check();
            send(page, "dyad-csv", "claims.csv", csv + changed + "\n");
            shows(page.locator("#job-name"), "claims.csv");
            shows(page.locator("#job-state"), "Done. It changed nothing: the store had all of it.");
            shows(page.locator("#counts"), "There already1");
            shows(page.locator("#counts"), "Rows rejected1");
            assertThat(page.evaluate("() => document.getElementById('bar').position"))
                    .isEqualTo(1);
            Download download =
                    page.waitForDownload(() -> page.locator("#download").click());
            assertThat(download.suggestedFilename()).matches("dyad-import-[0-9a-f]{12}-rejects\\.csv");
            assertThat(Files.readString(download.path()))
                    .startsWith("line,column,reason,row")
                    .contains("the row was changed");
            shows(page.locator("#jobs li").first(), "claims.csv done");
        }
    }

    @Test
    @Order(3)
    void anImportIsWatchedAndCancelled() {
        StringBuilder file = new StringBuilder(GRAVITY);
        for (int i = 0; i < 400_000; i++) {
            file.append("KAZ,KAZ,2019,").append(i).append('\n');
        }
        try (BrowserContext context = context(Device.DESK)) {
            Page page = context.newPage();
            page.navigate(root + "imports");
            give(page, ADMIN);
            page.getByLabel("Dry run").check();
            send(page, "gravity", "large.csv", file.toString());
            shows(page.locator("#job-state"), "The file is being read; as this is a dry run, nothing will be stored.");
            page.locator("#cancel").click();
            shows(page.locator("#job-state"), "Cancelled. Nothing of it was stored.");
            shows(page.locator("#jobs li").first(), "large.csv cancelled, dry run");
        }
    }

    @Test
    @Order(3)
    void whatTheServiceRefusesIsSaidOnceBesideTheButton() {
        try (BrowserContext context = context(Device.PHONE)) {
            Page page = context.newPage();
            page.navigate(root + "imports");
            give(page, ADMIN);
            page.getByText("Say more about this file").click();
            page.getByLabel("Period").fill("nonsense");
            send(page, "gravity", "flows.csv", GRAVITY);
            shows(page.locator("#import-problem"), "\"nonsense\" is no period");
            assertThat(page.locator("#import-problem").textContent()).containsOnlyOnce("is no period");
            assertThat(page.locator("#import .main:focus").count()).isEqualTo(1);
        }
    }

    @Test
    @Order(3)
    void theKeyStaysInNoPlaceWhereAnotherCouldFindIt() {
        List<String> asked = new ArrayList<>();
        try (BrowserContext context = context(Device.DESK)) {
            for (String path : List.of("review", "imports")) {
                Page page = context.newPage();
                page.onRequest(it -> asked.add(it.url()));
                page.navigate(root + path);
                give(page, ADMIN);
                page.locator("#desk").waitFor();
                assertThat((String) page.evaluate(WHERE_A_KEY_COULD_STAY)).doesNotContain(ADMIN);
                page.getByText("Forget it").click();
                shows(page.locator("#key-form"), "Your key");
            }
            assertThat(context.cookies()).isEmpty();
        }
        assertThat(asked).isNotEmpty().noneMatch(it -> it.contains(ADMIN));
    }

    private static void give(Page page, String key) {
        page.getByLabel("Your key").fill(key);
        page.keyboard().press("Enter");
    }

    /** By one key, at the pace of somebody who has looked. */
    private static void decide(Page page, String key) {
        page.locator("article:focus").waitFor();
        page.waitForTimeout(SLIP);
        page.keyboard().press(key);
    }

    private static void send(Page page, String profile, String name, String text) {
        page.getByLabel("Profile").selectOption(profile);
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("#import .main").click();
    }

    private static Locator focused(Page page) {
        return page.locator("article:focus-within");
    }

    private static void shows(Locator place, String text) {
        PlaywrightAssertions.assertThat(place).containsText(text);
    }

    /** As a contributor has them read off a text. */
    private static List<String> candidates(String text) {
        return writing(ADMIN)
                .body(Map.of(
                        "text",
                        text,
                        "publisher",
                        "Example Gazette",
                        "title",
                        "On trade",
                        "published_on",
                        "2024-03-11",
                        "keep_text",
                        true))
                .post("/v1/extractions?store=true")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("candidates.id");
    }

    private static String state(String id) {
        return get("/v1/claims/" + id).jsonPath().getString("state");
    }

    private static BrowserContext context(Device device) {
        return chromium.orElseThrow().browser().newContext(device.options());
    }
}
