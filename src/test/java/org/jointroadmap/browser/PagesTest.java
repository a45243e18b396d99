package org.jointroadmap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Each page of the sample, wide and narrow, in each language: accessible, within its width, with all its texts. */
@ExtendWith(Chromium.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("sample")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final int PATIENCE_MS = 10_000;
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    /** A frame that may run no script never answers the checker, so the letter's is emptied and let go. */
    private static final String OPEN_FRAMES =
            "document.querySelectorAll('iframe').forEach(f => { f.removeAttribute('sandbox'); f.src = 'about:blank'; })";

    private static final List<String> OF_A_SIDE = List.of(
            "/",
            "/roadmap",
            "/items/2.4",
            "/items/4.2",
            "/projects",
            "/projects/P-1",
            "/projects/P-2",
            "/projects/P-3",
            "/projects/P-4",
            "/projects/P-5",
            "/projects/new?item=2.1",
            "/flags",
            "/rules",
            "/notices",
            "/people",
            "/people/me",
            "/sample/mailbox",
            "/sample/mailbox/1",
            "/no/such/page");
    private static final List<String> OF_THE_ADMINISTRATOR = List.of("/", "/notices", "/people", "/people/new");

    private final Map<String, Page> visitors = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    int port;

    private Playwright driver;
    private Browser browser;

    @DynamicPropertySource
    static void newDatabase(DynamicPropertyRegistry properties) {
        String data =
                Path.of("target", "pages-" + System.nanoTime()).toAbsolutePath().toString();
        properties.add("joint-roadmap.data", () -> data);
    }

    @BeforeAll
    void openBrowser() {
        driver = Chromium.driver();
        browser = Chromium.launch(driver);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        driver.close();
    }

    static Stream<Arguments> everyPage() {
        return Stream.of("en", "ru").flatMap(language -> Stream.of(
                        Stream.of(Arguments.of(language, "", "/login")),
                        OF_A_SIDE.stream().map(path -> Arguments.of(language, "by.coordinator", path)),
                        OF_THE_ADMINISTRATOR.stream().map(path -> Arguments.of(language, "admin", path)))
                .flatMap(pages -> pages));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void aPageIsFitForEverybody(String language, String login, String path) {
        Page page = visitors.computeIfAbsent(login, this::signIn);
        page.setViewportSize(WIDE, 900);
        open(page, path, language);
        String name = (login.equals("admin") ? "admin" : "") + path.replaceAll("\\W+", "-");
        for (int width : List.of(WIDE, NARROW)) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", language + "-" + width + "-" + name + ".png"))
                    .setFullPage(true));
            assertThat(page.evaluate("document.scrollingElement.scrollWidth"))
                    .as("width of %s", path)
                    .isEqualTo(width);
            assertThat(violations(page)).isEmpty();
        }
        assertThat(page.content()).doesNotContain("??");
        assertThat(complaints).as("what the browser complains of").isEmpty();
    }

    private Page signIn(String login) {
        Page page = browser.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 404")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        if (!login.isEmpty()) {
            page.navigate("http://localhost:" + port + "/login");
            page.fill("#username", login);
            page.fill("#password", "sample");
            page.press("#password", "Enter");
            page.waitForURL("http://localhost:" + port + "/");
        }
        return page;
    }

    private void open(Page page, String path, String language) {
        page.navigate("http://localhost:" + port + path);
        if (!language.equals(page.getAttribute("html", "lang"))) {
            page.click("button[name=language][lang=" + language + "]");
            page.waitForURL("http://localhost:" + port + path);
        }
        assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
        if (page.locator(".diagram").count() > 0) {
            page.waitForSelector(".diagram svg [data-element-id]");
        }
    }

    private static List<String> violations(Page page) {
        page.evaluate(OPEN_FRAMES);
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(PagesTest::described)
                        .toList();
    }

    private static String described(Rule rule) {
        List<String> where =
                rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList();
        return rule.getId() + " " + rule.getHelp() + ": " + where;
    }
}
