package org.jointroadmap.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.jointroadmap.rules.Mistake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong between files: each author is told in which file, on which line, and where the other one is. */
class RulesAcrossFilesTest {
    private static final String OVERDUE = "roadmap/overdue.drl";
    private static final String CASES = "roadmap/overdue.cases.yaml";

    @TempDir
    Path folder;

    private RuleNode node;

    @BeforeEach
    void start() {
        node = new RuleNode(RuleNode.houseRules(folder), RuleNode.emptyDatabase()).started();
    }

    @AfterEach
    void nothingChanged() {
        assertThat(node.version()).isEqualTo(1);
        node.close();
    }

    @Test
    void aRuleOfTheSameNameInAnotherFileIsToldWithBothPlaces() throws Exception {
        node.save("roadmap/second.cases.yaml", node.read(CASES));
        List<Mistake> mistakes = refused("roadmap/second.drl", node.read(OVERDUE));
        assertThat(mistakes).extracting(Mistake::file).containsOnly("roadmap/second.drl");
        assertThat(mistakes).extracting(Mistake::line).containsExactly(7, 18);
        assertThat(mistakes.get(0).message())
                .contains("\"roadmap item overdue\"")
                .contains(OVERDUE + ":7");
    }

    @Test
    void aRuleOfTheSameNameInTheSameFileIsToldToo() throws Exception {
        String twice = node.read(OVERDUE).replace("\"roadmap item long overdue\"", "\"roadmap item overdue\"");
        Mistake mistake = refused(OVERDUE, twice).get(0);
        assertThat(mistake.line()).isEqualTo(18);
        assertThat(mistake.message()).contains(OVERDUE + ":7");
    }

    @Test
    void casesWithoutTheirRulesAreToldWhichFileIsMissing() throws Exception {
        Mistake mistake = refused("roadmap/stray.cases.yaml", node.read(CASES)).get(0);
        assertThat(mistake.file()).isEqualTo("roadmap/stray.cases.yaml");
        assertThat(mistake.message()).contains("roadmap/stray.drl");
        assertThat(mistake.messageRu()).contains("roadmap/stray.drl").containsPattern("\\p{IsCyrillic}");
    }

    @Test
    void mistakesInSeveralFilesAreToldAllAtOnce() throws Exception {
        node.save(OVERDUE, node.read(OVERDUE).replace("daysLate > 90", "daysLat > 90"));
        List<Mistake> mistakes = refused("roadmap/stray.cases.yaml", "- name: x\n");
        assertThat(mistakes).extracting(Mistake::file).containsExactlyInAnyOrder(OVERDUE, "roadmap/stray.cases.yaml");
    }

    @Test
    void aFileThatMayNotBeReadIsToldByItsName() throws Exception {
        Path file = folder.resolve(OVERDUE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-wx------"));
        assumeFalse(Files.isReadable(file), "the administrator of the machine may read everything");
        assertThat(refused(OVERDUE, "").get(0).message()).contains("no right to read");
    }

    /** What is said once the folder has been read with this file in it. */
    private List<Mistake> refused(String file, String text) throws Exception {
        node.save(file, text);
        Instant end = Instant.now().plusSeconds(20);
        while (node.rules().status().lastAttempt().errors().stream()
                .noneMatch(mistake -> mistake.file().equals(file))) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
        return node.rules().status().lastAttempt().errors();
    }
}
