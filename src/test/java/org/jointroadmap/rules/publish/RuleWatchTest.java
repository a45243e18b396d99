package org.jointroadmap.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jointroadmap.fact.Facts;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.rules.LiveRule;
import org.jointroadmap.rules.Removal;
import org.jointroadmap.rules.RuleAttempt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleWatchTest {
    private static final String OVERDUE = "roadmap/overdue.drl";
    private static final OpenItem LATE = Facts.of(
            OpenItem.class,
            "subject",
            "item/2.4",
            "title",
            "Tooling",
            "scheduled",
            true,
            "claimed",
            false,
            "daysLate",
            70,
            "daysToDue",
            0,
            "daysUnchanged",
            3,
            "timesMoved",
            0);

    private final DataSource database = RuleNode.emptyDatabase();

    @TempDir
    Path folder;

    private RuleNode node;

    @BeforeEach
    void start() {
        node = new RuleNode(RuleNode.houseRules(folder), database).started();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void theFirstStartPublishesVersionOne() {
        assertThat(node.version()).isEqualTo(1);
        assertThat(node.announced()).containsExactly(1);
        assertThat(severities()).containsExactly(Severity.WARNING);
        assertThat(node.rules().status().files()).isNotEmpty();
    }

    @Test
    void anAuthorWhoChangesNinetyToSixtyInOneFileIsLive() throws Exception {
        node.save(OVERDUE, node.read(OVERDUE).replace("90", "60"));
        node.awaitVersion(2);
        assertThat(severities()).containsExactly(Severity.CRITICAL);
        assertThat(node.announced()).containsExactly(1, 2);
        RuleAttempt attempt = node.rules().status().lastAttempt();
        assertThat(attempt.ok()).isTrue();
        assertThat(attempt.notes()).singleElement().satisfies(note -> {
            assertThat(note.file()).isEqualTo("roadmap/overdue.cases.yaml");
            assertThat(note.message()).contains("ninety working days are late");
        });
    }

    @Test
    void manyRulesGoOnlyOnceSomebodyAgrees() throws Exception {
        List<String> live = names();
        Instant before = Instant.now();
        node.remove("trade/target.drl");
        node.remove("trade/target.cases.yaml");
        assertThat(node.attemptAfter(before).errors())
                .anySatisfy(error -> assertThat(error.message()).contains("turnover below its path"));
        assertThat(node.version()).isEqualTo(1);
        assertThat(names()).isEqualTo(live);
        Removal asked = node.rules().askedRemoval().orElseThrow();
        assertThat(asked.rules()).contains("turnover below its path", "turnover figures missing");
        node.rules().agree("another hash");
        assertThat(node.version()).isEqualTo(1);
        node.rules().agree(asked.hash());
        node.awaitVersion(2);
        assertThat(node.rules().askedRemoval()).isEmpty();
        assertThat(names()).isNotEqualTo(live).doesNotContainAnyElementsOf(asked.rules());
    }

    @Test
    void rulesThatArePutBackAreNotAskedForAnyMore() throws Exception {
        String rules = node.read("trade/target.drl");
        String cases = node.read("trade/target.cases.yaml");
        Instant before = Instant.now();
        node.remove("trade/target.drl");
        node.remove("trade/target.cases.yaml");
        node.attemptAfter(before);
        assertThat(node.rules().askedRemoval()).isPresent();
        node.save("trade/target.drl", rules);
        node.save("trade/target.cases.yaml", cases);
        node.awaitNoDifference();
        assertThat(node.rules().askedRemoval()).isEmpty();
        assertThat(node.version()).isEqualTo(1);
    }

    private List<String> names() {
        return node.rules().status().files().stream()
                .flatMap(file -> file.rules().stream())
                .map(LiveRule::name)
                .toList();
    }

    @Test
    void aFailingCaseRefusesTheVersionByItsName() throws Exception {
        Instant before = Instant.now();
        node.save(OVERDUE, node.read(OVERDUE).replace("daysLate > 0", "daysLate > 1"));
        assertThat(node.attemptAfter(before).errors()).singleElement().satisfies(error -> {
            assertThat(error.file()).isEqualTo("roadmap/overdue.cases.yaml");
            assertThat(error.line()).isEqualTo(6);
            assertThat(error.message()).contains("the first working day after the due date is late");
        });
        assertThat(node.version()).isEqualTo(1);
    }

    @Test
    void aFileThatIsDeletedWhileTheProgramIsDownIsSaidAloud() throws Exception {
        node.close();
        node.remove(OVERDUE);
        node.remove("roadmap/overdue.cases.yaml");
        node = new RuleNode(folder, database).started();
        assertThat(node.version()).isEqualTo(2);
        node.awaitNoDifference();
        assertThat(node.rules().status().lastAttempt().notes()).singleElement().satisfies(note -> {
            assertThat(note.file()).isEqualTo(OVERDUE);
            assertThat(note.message()).contains("no longer live").contains("roadmap item overdue");
            assertThat(note.messageRu()).contains("больше не действуют");
        });
    }

    @Test
    void aFolderThatIsRestoredWhileTheProgramIsDownIsSaidAloudAndPublishesNothing() throws Exception {
        String before = node.read(OVERDUE);
        node.save(OVERDUE, before.replace("90", "60"));
        node.awaitVersion(2);
        node.awaitNoDifference();
        node.close();
        node.save(OVERDUE, before);
        node = new RuleNode(folder, database).started();
        assertThat(node.version()).isEqualTo(2);
        assertThat(node.rules().status().folderDiffers()).containsExactly(OVERDUE);
        node.save(OVERDUE, before + "\n");
        node.awaitVersion(3);
        node.awaitNoDifference();
    }

    @Test
    void aRefusedEditDiffersFromWhatIsLive() throws Exception {
        Instant before = Instant.now();
        node.save(OVERDUE, node.read(OVERDUE).replace("daysLate > 0", "daysLate > 1"));
        node.attemptAfter(before);
        assertThat(node.rules().status().folderDiffers()).containsExactly(OVERDUE);
    }

    private List<Severity> severities() {
        return node.rules().live().evaluate(List.of(LATE)).findings().stream()
                .map(concluded -> concluded.conclusion().severity())
                .toList();
    }
}
