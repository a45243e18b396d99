package org.jointroadmap.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import org.jointroadmap.LaidFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The running sample and a browser; all classes of this kind share one program, so each makes what it needs. It stands under
 * a path, as behind a ministry's proxy: a link that forgets it leads nowhere there.
 */
@ExtendWith(Chromium.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("sample")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SampleInBrowser {
    private static final String PATH = "/rm";

    @LocalServerPort
    private int port;

    private Playwright driver;
    private Browser browser;

    /** A database, models and rules of its own: what is broken there harms nobody. */
    @DynamicPropertySource
    static void newHouse(DynamicPropertyRegistry properties) throws IOException {
        Path house = Path.of("target", "browser-" + System.nanoTime()).toAbsolutePath();
        LaidFiles.over(house, Path.of(""));
        properties.add("server.servlet.context-path", () -> PATH);
        properties.add("joint-roadmap.data", house::toString);
        properties.add("joint-roadmap.processes.folder", house.resolve("processes")::toString);
        properties.add("joint-roadmap.rules.folder", house.resolve("rules")::toString);
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

    Browser browser() {
        return browser;
    }

    String address() {
        return "http://localhost:" + port + PATH;
    }
}
