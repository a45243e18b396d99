package org.jointroadmap.browser;

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
            author.open("/rules");
            author.look("en-rules-broken");
            Files.writeString(file, whole);
            author.sees("/rules", "✓ live");
        } finally {
            Files.writeString(file, whole);
        }
    }
}
