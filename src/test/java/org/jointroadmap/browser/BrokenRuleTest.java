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

    /** As the README says: between sixty and ninety working days something is late in the sample. */
    @Test
    void ninetyBecomesSixtyAndWhatIsLateForSoLongIsCritical() throws IOException {
        Path file = rules.resolve("roadmap/overdue.drl");
        String whole = Files.readString(file);
        String critical = "/flags?rule=roadmap+item+long+overdue&standing=true";
        try (Visitor author = Visitor.signIn(browser(), address(), "rules")) {
            author.sees(critical, "2.4");
            author.seesNot(critical, "4.3");
            Files.writeString(file, whole.replace("90", "60"));
            author.sees(critical, "4.3");
            Files.writeString(file, whole);
            author.seesNot(critical, "4.3");
        } finally {
            Files.writeString(file, whole);
        }
    }

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
