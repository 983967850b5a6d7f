package io.dyad.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages as a person has them: in a browser, by pointer and by keyboard, on a desk and on a phone. */
@QuarkusTest
class BrowserTest {

    private static final List<String> PAGES = List.of(
            "",
            "KAZ-KOR",
            "KAZ-ROU",
            "KAZ-KEN",
            "embed/KAZ-KOR",
            "search?q=kazakhstan%20korea",
            "search?q=kazakhstan",
            "KAZ",
            "FJI",
            "sources/the-astana-times-2023-09-20-9c90b008",
            "disagreements",
            "coverage?country=kazakhstan",
            "compare?pairs=KAZ-KOR,KAZ-ROU",
            "article",
            "sources",
            "sources/nothing");

    private static final String ARTICLE =
            "Trade between Kazakhstan and Romania increased by over 20% to $1.3 billion in"
                    + " 2022. The sides hope to reach $2 billion by 2030.";

    private static final String OPENED = "() => document.querySelectorAll('details').forEach(it => it.open = true)";

    private static Optional<Chromium> chromium = Optional.empty();

    @TestHTTPResource("/")
    String root = "";

    enum Device {
        DESK(1280, ColorScheme.LIGHT),
        DESK_AT_NIGHT(1280, ColorScheme.DARK),
        PHONE(360, ColorScheme.LIGHT),
        PHONE_AT_NIGHT(360, ColorScheme.DARK);

        private final int width;
        private final ColorScheme scheme;

        Device(int width, ColorScheme scheme) {
            this.width = width;
            this.scheme = scheme;
        }

        Browser.NewContextOptions options() {
            return new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme);
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

    @Test
    void fromTheSearchToThePairToItsEvidenceAndItsCsv() throws IOException {
        try (BrowserContext context = context(Device.DESK)) {
            Page page = context.newPage();
            page.navigate(root);
            page.getByLabel("Two countries").fill("kazakhstan korea");
            page.locator("#found a", new Page.LocatorOptions().setHasText("South Korea"))
                    .click();
            assertThat(page.url()).endsWith("/KAZ-KOR");
            assertThat(page.locator(".headline .display").textContent()).isEqualTo("> $6 bn");
            page.getByText("Take it along: all figures").click();
            assertThat(page.getByLabel("Formula of Google Sheets, all figures").textContent())
                    .isEqualTo(
                            "=IMPORTDATA(\"http://localhost:8080/v1/figures?pair=KAZ-KOR&format=csv\", \",\", \"en_US\")");
            Download download = page.waitForDownload(
                    () -> page.locator("details[open] a").getByText("Download").click());
            assertThat(Files.readString(download.path())).contains("KAZ-KOR.turnover.2022.press", "> $6 bn");
            page.locator(".headline .proof a").getByText("Data").click();
            assertThat(page.url()).endsWith("/v1/figures/KAZ-KOR.turnover.2022.press");
            assertThat(page.content()).contains("exceeding $6 billion last year");
        }
    }

    @Test
    void theKeyboardIsEnough() {
        try (BrowserContext context = context(Device.DESK)) {
            Page page = context.newPage();
            page.navigate(root);
            Locator field = page.getByLabel("Two countries");
            tabTo(page, field);
            page.keyboard().type("kazakhstan korea");
            page.locator("#found a").first().waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/KAZ-KOR");
            Locator summary = page.getByText("Take it along: all figures");
            tabTo(page, summary);
            page.keyboard().press("Enter");
            assertThat(page.locator("details[open]").count()).isEqualTo(1);
        }
    }

    @Test
    void withoutJavaScriptEverythingIsThere() {
        try (BrowserContext context =
                browser().newContext(Device.PHONE.options().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(root);
            page.getByLabel("Two countries").fill("kazakhstan south korea");
            page.locator("form button").click();
            assertThat(page.url()).endsWith("/KAZ-KOR");
            assertThat(page.locator("main").innerText()).contains("> $6 bn", "exceeding $6 billion last year", "press");
        }
    }

    @Test
    void anArticleIsMarkedInPlaceWithReasonsUnderThePointerAndTheFocus() {
        try (BrowserContext context = context(Device.DESK)) {
            Page page = context.newPage();
            page.navigate(root + "article");
            page.locator("#text").fill(ARTICLE);
            page.getByText("Read it").click();
            Locator taken = page.locator(".article .taken");
            assertThat(taken.allTextContents()).containsExactly("increased by over 20%", "to $1.3 billion");
            Locator why = page.locator(".article .why").nth(1);
            assertThat(why.isVisible()).isFalse();
            taken.nth(1).hover();
            assertThat(why.isVisible()).isTrue();
            assertThat(why.textContent()).contains("Kazakhstan and Romania: Trade turnover, $1.3 bn, 2022.");
            page.keyboard().press("Escape");
            assertThat(why.isVisible()).isFalse();
            page.locator("#text").hover();
            page.locator(".article .left").focus();
            assertThat(page.locator(".article .why").nth(2).isVisible()).isTrue();
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith("#left-1");
        }
    }

    @Test
    void theChartTellsTheFigureThatArrowKeysLeadTo() {
        try (BrowserContext context = context(Device.DESK)) {
            Page page = context.newPage();
            page.navigate(root + "KAZ-KOR");
            page.locator(".broad .chart").focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(".readout").textContent()).isEqualTo("2022: > $6 bn, press (The Astana Times)");
        }
    }

    @Test
    void fromACountryToItsPartnerAndTheSourceOfTheFigure() {
        try (BrowserContext context = context(Device.PHONE)) {
            Page page = context.newPage();
            page.navigate(root + "KAZ");
            page.locator(".ranking a").getByText("South Korea").click();
            assertThat(page.url()).endsWith("/KAZ-KOR");
            page.locator(".headline figcaption a").click();
            assertThat(page.url()).endsWith("/sources/the-astana-times-2023-09-20-9c90b008");
            page.locator(".figures a")
                    .getByText("Kazakhstan and Montenegro")
                    .first()
                    .click();
            assertThat(page.url()).endsWith("/KAZ-MNE");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noPageBreaksARuleOrLoadsFromElsewhere(Device device) {
        try (BrowserContext context = context(device)) {
            for (String address : PAGES) {
                Page page = context.newPage();
                PageFaults faults = PageFaults.of(page, root);
                page.navigate(root + address);
                faults.look("As it opens");
                page.evaluate(OPENED);
                faults.lookMoved("With all that folds out");
                assertThat(faults.found()).as(address).isEmpty();
                page.close();
            }
        }
    }

    /** Goes on from where the focus is, as whoever has no pointer does. */
    static void tabTo(Page page, Locator wanted) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(wanted.evaluate("it => it === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not lead to " + wanted);
    }

    private static BrowserContext context(Device device) {
        return browser().newContext(device.options());
    }

    private static Browser browser() {
        return chromium.orElseThrow().browser();
    }
}
