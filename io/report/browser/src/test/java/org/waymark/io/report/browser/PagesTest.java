package org.waymark.io.report.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of file, opened by a real browser at two widths. Pictures of what it saw are in {@code target/seen}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final Path SEEN = Path.of("target", "seen");
    private static final int DESK = 1280;
    private static final int PHONE = 360;

    /** What fits onto how many sides. */
    private static final Map<String, Long> PAPER = Map.of("pupil", 2L, "parents", 2L);

    private static final Pattern SIDE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private Chromium chromium;

    @BeforeAll
    void startTheBrowser() throws IOException {
        Optional<Path> place = Chromium.place();
        if (place.isEmpty()) {
            System.err.println(
                    "NO BROWSER: the pages were not looked at. Install Chromium, or say where one is in CHROMIUM.");
        }
        assumeTrue(place.isPresent(), "no browser on this machine");
        Files.createDirectories(SEEN);
        written = Samples.write(SEEN);
        chromium = Chromium.start(place.get());
    }

    @AfterAll
    void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private List<Path> written = List.of();

    Stream<Arguments> files() {
        return written.stream().flatMap(file -> Stream.of(DESK, PHONE).map(width -> Arguments.of(file, width)));
    }

    Stream<Path> eachFile() {
        return written.stream();
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("files")
    void asksForNothingAndComplainsOfNothing(Path file, int width) {
        try (Visit visit = Visit.of(chromium, file, width, true)) {
            visit.drawAll();

            assertThat(visit.furtherRequests()).isEmpty();
            assertThat(visit.complaints()).isEmpty();
            assertThat(
                            visit.page()
                                    .evaluate(
                                            "Array.from(document.querySelectorAll('.picture')).filter(p => !p.querySelector('svg')).length"))
                    .as("pictures that were not drawn")
                    .isEqualTo(0);
            visit.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(false)
                            .setPath(SEEN.resolve(name(file) + "-" + width + ".png")));
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("files")
    void isAccessible(Path file, int width) {
        try (Visit visit = Visit.of(chromium, file, width, true)) {
            visit.drawAll();
            List<Rule> violations = new AxeBuilder(visit.page())
                    .setLegacyMode(true)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze()
                    .getViolations();

            assertThat(violations.stream().map(PagesTest::told)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("files")
    void fitsItsWindow(Path file, int width) {
        try (Visit visit = Visit.of(chromium, file, width, true)) {
            visit.drawAll();

            assertThat((int) visit.page().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @MethodSource("eachFile")
    void canBeReadWithoutScript(Path file) {
        try (Visit visit = Visit.of(chromium, file, DESK, false)) {
            Page page = visit.page();

            assertThat(page.locator("main figure table:visible").count())
                    .isEqualTo(page.locator("main figure table").count());
            assertThat(page.locator(".picture:visible").count()).isZero();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("eachFile")
    void canBeWalkedByKeyboard(Path file) {
        try (Visit visit = Visit.of(chromium, file, DESK, true)) {
            Page page = visit.page();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
            for (int i = 0; i < 25; i++) {
                Object before = page.evaluate("document.activeElement.outerHTML");
                page.keyboard().press("Tab");
                assertThat(
                                page.evaluate(
                                        "(document.activeElement === document.body) || getComputedStyle(document.activeElement).outlineStyle !== 'none'"))
                        .as("the focus can be seen after " + before)
                        .isEqualTo(true);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("eachFile")
    void goesOntoPaper(Path file) {
        try (Visit visit = Visit.of(chromium, file, DESK, true)) {
            visit.drawAll();
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            byte[] paper = visit.page()
                    .pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(SEEN.resolve(name(file) + ".pdf")));

            assertThat(paper).startsWith('%', 'P', 'D', 'F');
            if (PAPER.containsKey(name(file))) {
                assertThat(SIDE.matcher(new String(paper, StandardCharsets.ISO_8859_1))
                                .results()
                                .count())
                        .as("sides of paper")
                        .isLessThanOrEqualTo(PAPER.get(name(file)));
            }
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".html", "");
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
