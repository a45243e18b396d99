package org.jointroadmap.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;
import org.jointroadmap.StartRefused;
import org.jointroadmap.rules.Mistake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a folder can hold that is no rule, and what becomes of the version that is live. */
@Timeout(60)
class RuleFolderTest {
    private static final String OVERDUE = "roadmap/overdue.drl";
    private static final String CASES = "roadmap/overdue.cases.yaml";

    private final DataSource database = RuleNode.emptyDatabase();

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private RuleNode node;

    @BeforeEach
    void start() {
        node = new RuleNode(RuleNode.houseRules(folder), database).started();
    }

    @AfterEach
    void stop() {
        node.close();
        assertThat(node.version()).isPositive();
    }

    @Test
    void aBrokenFileChangesNothingAndIsToldUntilItIsMended() throws Exception {
        String sound = node.read(OVERDUE);
        Mistake mistake = refused(OVERDUE, sound.replace("daysLate > 90", "daysLate > ninety"));
        assertThat(mistake.file()).isEqualTo(OVERDUE);
        assertThat(mistake.line()).isEqualTo(20);
        Instant before = Instant.now();
        node.save(OVERDUE, sound);
        assertThat(node.attemptAfter(before).ok()).isTrue();
        assertThat(node.version()).isEqualTo(1);
    }

    @Test
    void anEmptyAHugeAndAWronglyEncodedFileAreRefused() throws Exception {
        assertThat(refused(OVERDUE, "").message()).contains("no rule");
        assertThat(refused(OVERDUE, "// long\n".repeat(30_000)).message()).contains("200 KB");
        byte[] cp1251 = node.read("roadmap/stale.drl").getBytes("windows-1251");
        Instant before = Instant.now();
        node.save(OVERDUE, cp1251);
        Mistake mistake = node.attemptAfter(before).errors().get(0);
        assertThat(mistake.message()).contains("UTF-8");
        assertThat(mistake.line()).isEqualTo(6);
    }

    @Test
    void aFileWithoutCasesGoesLiveAndItsRulesAreMarked() throws Exception {
        assertThat(node.rules().status().untested()).isEmpty();
        node.remove(CASES);
        node.awaitVersion(2);
        assertThat(node.rules().status().untested())
                .containsExactly("roadmap item overdue", "roadmap item long overdue");
        try (RuleNode other = new RuleNode(folder, database).started()) {
            assertThat(other.rules().status().untested()).hasSize(2);
        }
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws Exception {
        assertThat(refused("roadmap/Overdue.drl", node.read(OVERDUE)).message())
                .contains("but for large and small letters");
    }

    @Test
    void aLinkIsNotFollowedAndOtherFilesAreNotRead() throws Exception {
        node.save("roadmap/kmodule.xml", "<kmodule/>");
        node.save("roadmap/Hole.java", "class Hole {}");
        Path secret = Files.writeString(elsewhere.resolve("secret"), "secret");
        Instant before = Instant.now();
        Files.createSymbolicLink(folder.resolve("roadmap/link.drl"), secret);
        Mistake mistake = node.attemptAfter(before).errors().get(0);
        assertThat(mistake.file()).isEqualTo("roadmap/link.drl");
        assertThat(mistake.message()).doesNotContain("secret").contains("links are not followed");
    }

    @Test
    void aSaveInHalvesIsReadWhole() throws Exception {
        byte[] changed = node.read(OVERDUE).replace("90", "60").getBytes(StandardCharsets.UTF_8);
        try (var file = Files.newOutputStream(folder.resolve(OVERDUE))) {
            for (int at = 0; at < changed.length; at += 100) {
                file.write(changed, at, Math.min(100, changed.length - at));
                file.flush();
                Thread.sleep(40);
            }
        }
        node.awaitVersion(2);
        assertThat(node.rules().status().lastAttempt().ok()).isTrue();
        assertThat(node.rules().status().files())
                .filteredOn(file -> file.name().equals(OVERDUE))
                .singleElement()
                .satisfies(file -> assertThat(file.text()).contains("daysLate > 60"));
    }

    @Test
    void ofManySavesAtOnceTheLastGoesLive() throws Exception {
        String sound = node.read(OVERDUE);
        for (int save = 1; save <= 100; save++) {
            node.save(OVERDUE, sound.replace("90", String.valueOf(90 + save)));
            Thread.sleep(20);
        }
        Instant end = Instant.now().plusSeconds(15);
        while (!node.rules().status().files().toString().contains("daysLate > 190")
                && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertThat(node.rules().status().files().toString()).contains("daysLate > 190");
        assertThat(node.announced()).hasSizeLessThan(20);
    }

    @Test
    void aRestartWithABrokenFileKeepsTheLastGoodVersion() throws Exception {
        node.save(OVERDUE, node.read(OVERDUE).replace("90", "60"));
        node.awaitVersion(2);
        node.close();
        node.save(OVERDUE, "rule");
        try (RuleNode again = new RuleNode(folder, database).started()) {
            assertThat(again.version()).isEqualTo(2);
            assertThat(again.rules().status().lastAttempt().ok()).isFalse();
            assertThat(again.rules().status().lastAttempt().errors().get(0).file())
                    .isEqualTo(OVERDUE);
        }
    }

    @Test
    void aRestartWithTheSameFilesPublishesNothing() {
        node.close();
        try (RuleNode again = new RuleNode(folder, database).started()) {
            assertThat(again.version()).isEqualTo(1);
            assertThat(again.announced()).isEmpty();
        }
    }

    @Test
    void aSecondNodeRunsWhatTheFirstPublishesAndItsOlderFolderPublishesNothing() throws Exception {
        try (RuleNode other = new RuleNode(RuleNode.houseRules(elsewhere), database).started()) {
            node.save(OVERDUE, node.read(OVERDUE).replace("90", "60"));
            node.awaitVersion(2);
            other.awaitVersion(2);
            assertThat(other.announced()).isEmpty();
        }
        try (RuleNode late = new RuleNode(elsewhere, database).started()) {
            assertThat(late.version()).isEqualTo(2);
            assertThat(late.announced()).isEmpty();
        }
    }

    @Test
    void aFirstStartWithBrokenRulesEndsWithOneSentence() throws Exception {
        Files.createDirectories(elsewhere.resolve("roadmap"));
        Files.writeString(elsewhere.resolve(OVERDUE), "rule");
        RuleNode first = new RuleNode(elsewhere, RuleNode.emptyDatabase());
        assertThatThrownBy(first::started)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(OVERDUE)
                .hasMessageContaining("line 1")
                .hasMessageContaining("start again");
    }

    private Mistake refused(String file, String text) throws Exception {
        Instant before = Instant.now();
        node.save(file, text);
        var attempt = node.attemptAfter(before);
        assertThat(attempt.ok()).isFalse();
        assertThat(node.version()).isEqualTo(1);
        return attempt.errors().get(0);
    }
}
