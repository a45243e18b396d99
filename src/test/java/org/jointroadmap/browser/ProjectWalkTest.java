package org.jointroadmap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** People of both sides carry a project through the pages and the Tasklist, each at a browser of their own. */
@ExtendWith(Chromium.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("sample")
class ProjectWalkTest {
    private final Map<String, Visitor> people = new HashMap<>();

    @LocalServerPort
    int port;

    private Playwright driver;
    private Browser browser;

    @DynamicPropertySource
    static void newDatabase(DynamicPropertyRegistry properties) {
        String data =
                Path.of("target", "walk-" + System.nanoTime()).toAbsolutePath().toString();
        properties.add("joint-roadmap.data", () -> data);
    }

    @BeforeEach
    void openBrowser() {
        driver = Chromium.driver();
        browser = Chromium.launch(driver);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
        driver.close();
    }

    @Test
    void aProjectGoesBackAndIsSuspendedAndGoesOn() {
        String harvesters = "Joint assembly of harvesters in Ganja";
        String project = as("by.coordinator").propose(harvesters);
        assess("by.coordinator", "proposing", harvesters, "Yes", "There is demand.");
        assess("az.coordinator", "partner", harvesters, "No", "Say who certifies the harvesters.");
        as("by.coordinator").sees(project, "Say who certifies the harvesters.");
        as("by.coordinator").picture("project-returned");
        assertThat(as("by.coordinator").badges()).contains("returned");
        as("by.coordinator")
                .claim("Revise the returned proposal", harvesters)
                .fill("Summary", "Harvesters, made in Ganja and certified by the agency for standards.")
                .complete("revision");
        as("az.coordinator").sees(project, "certified by the agency for standards");
        as("by.coordinator").change(project, "Suspend", "The budget is not settled.");
        assertThat(as("by.coordinator").badges()).contains("suspended");
        as("by.coordinator").picture("project-suspended");
        as("by.coordinator").change(project, "Resume", "The budget is settled.");
        assertThat(as("by.coordinator").badges()).isEqualTo("Assessment");
        bothRecommend(harvesters);
        as("az.cochair").sees(project, "Decide as co-chair of the partner side");
    }

    @Test
    void aWithdrawnProjectWaitsForNobody() {
        String lorries = "Joint assembly of lorries in Ganja";
        String project = as("by.coordinator").propose(lorries);
        as("by.coordinator").sees(project, "Assess the project for the proposing side");
        as("by.coordinator").change(project, "Withdraw", "The plant makes something else.");
        as("by.coordinator").picture("project-withdrawn");
        assertThat(as("by.coordinator").badges()).contains("withdrawn");
        assertThat(as("by.coordinator").has("Assess the project")).isFalse();
    }

    private void bothRecommend(String title) {
        assess("by.coordinator", "proposing", title, "Yes", "There is demand.");
        assess("az.coordinator", "partner", title, "Yes", "There is a site.");
    }

    private void assess(String login, String side, String title, String recommended, String grounds) {
        as(login)
                .claim("Assess the project for the " + side + " side", title)
                .choose(recommended)
                .fill("Grounds", grounds)
                .complete("assessment-of-" + login);
    }

    private Visitor as(String login) {
        return people.computeIfAbsent(login, name -> Visitor.signIn(browser, "http://localhost:" + port, name));
    }
}
