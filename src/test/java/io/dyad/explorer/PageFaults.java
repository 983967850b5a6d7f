package io.dyad.explorer;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a page must not do: break a rule of WCAG 2.2 AA, fail, ask elsewhere, be wider than the screen, move by itself. */
final class PageFaults {

    private static final String VIOLATIONS =
            "async () => (await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',"
                    + " 'best-practice']})).violations.map(it => it.id + ': ' + it.nodes.map(node => node.html).join(' '))";

    private static final String WIDER = "() => document.documentElement.scrollWidth - window.innerWidth";

    /** What follows a key or a click is meant to move; a thousandth of the screen nobody sees. */
    private static final String SHIFTED =
            "() => new Promise(done => { const moved = []; new PerformanceObserver(list =>"
                    + " list.getEntries().filter(it => !it.hadRecentInput && it.value > 0.001).forEach(it => moved.push(it.value + ': '"
                    + " + it.sources.map(source => source.node?.parentElement?.outerHTML.slice(0, 100)).join(' '))))"
                    + ".observe({type: 'layout-shift', buffered: true}); setTimeout(() => done(moved), 100); })";

    private final Page page;
    private final List<String> found = new ArrayList<>();

    private PageFaults(Page page) {
        this.page = page;
    }

    /** Looks from now on at a page that is not open yet, whose address begins with {@code root}. */
    static PageFaults of(Page page, String root) {
        PageFaults faults = new PageFaults(page);
        page.onConsoleMessage(it -> {
            // A page that says of itself that there is none.
            if (it.type().equals("error") && !it.text().contains("status of 404")) {
                faults.found.add("It says " + it.text());
            }
        });
        page.onPageError(it -> faults.found.add("It fails: " + it));
        page.onRequest(it -> {
            if (!it.url().startsWith(root) && !it.url().matches("(data|blob):.*")) {
                faults.found.add("It asks " + it.url());
            }
        });
        return faults;
    }

    /** Looks at the page as it is now. */
    void look(String state) {
        ((List<?>) page.evaluate(SHIFTED)).forEach(it -> found.add(state + ", it has moved " + it));
        lookMoved(state);
    }

    /** The same of a page in which something was moved on purpose. */
    void lookMoved(String state) {
        int wider = number(WIDER);
        if (wider > 0) {
            found.add(state + ", it is " + wider + " pixels wider than the screen");
        }
        page.evaluate(axe());
        ((List<?>) page.evaluate(VIOLATIONS)).forEach(it -> found.add(state + ", it breaks " + it));
    }

    List<String> found() {
        return found;
    }

    private int number(String script) {
        return ((Number) page.evaluate(script)).intValue();
    }

    private static String axe() {
        try (InputStream script = Thread.currentThread().getContextClassLoader().getResourceAsStream("axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
