package org.jointroadmap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Without the sample: from the administrator's first password to two hundred promises that are watched. */
@ExtendWith(Chromium.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EmptyInstallationTest {
    private static final String PASSWORD = "first of all passwords";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int OVERDUE = 10;

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @DynamicPropertySource
    static void newHouse(DynamicPropertyRegistry properties) {
        Path house = Path.of("target", "empty-" + System.nanoTime()).toAbsolutePath();
        properties.add("joint-roadmap.data", house::toString);
        properties.add("joint-roadmap.admin.password", () -> PASSWORD);
        // The engine's REST interface serves the engine named "default", which other tests ask.
        properties.add("camunda.bpm.process-engine-name", () -> "empty");
    }

    @Test
    void aTableOfWordIsWatched() {
        long begin = System.nanoTime();
        try (Playwright driver = Chromium.driver();
                Browser browser = Chromium.launch(driver)) {
            try (Visitor administrator = signIn(browser, "admin")) {
                administrator.picture("empty-installation");
                organisations(administrator);
                person(administrator, "secretary", "Anna Petrova", "", "SECRETARIAT");
                person(administrator, "by.coordinator", "Ihar Novik", "BLR", "COORDINATOR");
                person(administrator, "az.coordinator", "Leyla Hasanova", "AZE", "COORDINATOR");
            }
            try (Visitor secretary = signIn(browser, "secretary")) {
                confirm(secretary, give(secretary));
                assertThat(items(secretary)).isEqualTo(RealRoadmap.ROWS);
                secretary.sees("/flags", "roadmap item overdue");
                secretary.picture("empty-installation-watched");
                Page flags = secretary.page();
                assertThat(flags.locator("main a[href*='/items/']").allInnerTexts().stream()
                                .distinct())
                        .hasSizeGreaterThanOrEqualTo(OVERDUE);
            }
        }
        double minutes = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 60_000.0;
        System.out.printf(
                Locale.ROOT,
                "EMPTY INSTALLATION to %d watched items: %.1f minutes at the machine's pace%n",
                RealRoadmap.ROWS,
                minutes);
    }

    private static void organisations(Visitor administrator) {
        Page page = administrator.open("/organisations");
        page.selectOption("#side", "BLR");
        page.fill("#en", "Ministry of Industry");
        page.fill("#ru", "Министерство промышленности");
        administrator.press("Add");
        page.locator(".done").waitFor();
        page = administrator.open("/organisations/table");
        page.locator("form.card summary").last().click();
        page.fill("#table", """
                Side\tIn English\tIn Russian
                Belarus\tMinistry of Agriculture and Food\tМинистерство сельского хозяйства и продовольствия
                Azerbaijan\tMinistry of Economy\tМинистерство экономики
                Azerbaijan\tMinistry of Agriculture\tМинистерство сельского хозяйства
                """);
        administrator.press("Read it");
        administrator.press("Take in all of them");
        page.locator(".done").waitFor();
    }

    private static void person(Visitor administrator, String login, String name, String side, String role) {
        Page page = administrator.open("/people/new");
        page.fill("#login", login);
        page.fill("#name", name);
        page.selectOption("#side", side);
        page.locator("input[name=roles][value=" + role + "]").check();
        page.fill("#password", PASSWORD);
        administrator.press("Add a person");
        page.locator(".done").waitFor();
    }

    private Page give(Visitor secretary) {
        Page page = secretary.open("/roadmap/documents");
        byte[] roadmap = new RealRoadmap(LocalDate.now(clock)).bytes();
        page.setInputFiles("#file", new FilePayload("Дорожная карта.docx", WORD, roadmap));
        secretary.press("Read it");
        page.waitForURL("**/roadmap/documents/*");
        secretary.picture("empty-installation-preview");
        assertThat(page.locator(".lead-in").innerText())
                .isEqualTo(
                        RealRoadmap.ROWS + " promises were found; " + RealRoadmap.ASKED + " rows ask for an answer.");
        return page;
    }

    private static void confirm(Visitor secretary, Page page) {
        for (Locator due : page.locator("input[name^='due.']").all()) {
            due.fill("31 декабря 2030 г.");
        }
        for (Locator lead : page.locator("select[name^='lead.']").all()) {
            lead.selectOption("BLR");
        }
        page.getByText("Confirm: it counts from now on").first().click();
        page.locator(".done").waitFor();
        assertThat(page.locator(".done").innerText()).contains("The document counts");
        assertThat(page.locator("main").innerText()).contains(RealRoadmap.ROWS + " new");
    }

    /** How many items the program watches for. */
    private int items(Visitor secretary) {
        String all = secretary
                .page()
                .request()
                .get(address() + "/api/items?status=open&limit=500")
                .text();
        return all.split("\"nextDue\"", -1).length - 1;
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private Visitor signIn(Browser browser, String login) {
        return Visitor.signIn(browser, address(), login, PASSWORD);
    }
}
