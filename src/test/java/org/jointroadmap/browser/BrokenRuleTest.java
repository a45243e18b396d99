package org.jointroadmap.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** A rule author breaks a file, reads where and what, and puts it right again. */
class BrokenRuleTest extends SampleInBrowser {
    @Value("${joint-roadmap.rules.folder}")
    private Path rules;

    @Test
    void thePageSaysWhereTheFileIsBrokenUntilItIsWhole() throws IOException {
        Path file = rules.resolve("roadmap/overdue.drl");
        String whole = Files.readString(file);
        try (Visitor author = Visitor.signIn(browser(), address(), "rules")) {
            Files.writeString(file, whole.replaceFirst("daysLate <= 90 \\)", "daysLate <= 90"));
            author.sees("/rules", "roadmap/overdue.drl, line 10");
            Page page = author.open("/rules");
            Look look = new Look(page, "en-rules-broken", 1440);
            look.take();
            look.isAccessible();
            new Look(page, "en-rules-broken", 390).take();
            Files.writeString(file, whole);
            author.sees("/rules", "✓ live");
        } finally {
            Files.writeString(file, whole);
        }
    }
}
