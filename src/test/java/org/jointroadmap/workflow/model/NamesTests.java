package org.jointroadmap.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.publish.RuleNode;
import org.jointroadmap.workflow.check.Fault;
import org.jointroadmap.workflow.check.Folders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules and models are saved in any order, together or apart, and neither breaks the other unnoticed. */
abstract class NamesTests {
    private static final String DRL = "project/orchard.drl";
    private static final String MODEL = "orchard.bpmn";

    @TempDir
    private Path rules;

    @TempDir
    private Path models;

    private DataSource database;
    private RuleNode ruleNode;
    private ModelNode modelNode;

    /** With the tables of rules and of models. */
    abstract DataSource database();

    @BeforeEach
    void start() throws IOException {
        database = database();
        rule("planting");
        ModelNode.folderIn(models, Folders.good());
        node();
    }

    private void node() {
        ObjectMapper json = new ObjectMapper();
        ruleNode =
                new RuleNode(rules, database, new NamesOfModels(new ModelVersions(JdbcClient.create(database), json)));
        modelNode = new ModelNode(models, database, ruleNode.names());
        ruleNode.started();
        modelNode.started();
    }

    @AfterEach
    void stop() {
        modelNode.close();
        ruleNode.close();
    }

    @Test
    void neitherBlocksTheOtherOnAnEmptyDatabase() {
        assertThat(ruleNode.version()).isEqualTo(1);
        assertThat(modelNode.version("orchard")).isEqualTo(1);
        assertThat(modelNode.lastAttempt().warnings())
                .extracting(Fault::message)
                .noneMatch(words -> words.contains("rules/"));
    }

    @Test
    void aRuleThatNamesAStageOfNoModelIsRefusedWithTheNearest() throws IOException {
        Instant before = Instant.now();
        rule("plantings");
        assertThat(ruleNode.attemptAfter(before).errors()).singleElement().satisfies(mistake -> {
            assertThat(mistake.file()).isEqualTo(DRL);
            assertThat(mistake.message()).contains("plantings", "planting");
        });
        assertThat(ruleNode.version()).isEqualTo(1);
    }

    @Test
    void aRuleThatAsksANumberOfAYesOrNoIsRefused() throws IOException {
        Instant before = Instant.now();
        rule("planting", "number( \"recommended\" ) > 3");
        assertThat(ruleNode.attemptAfter(before).errors())
                .extracting(Mistake::line)
                .containsExactly(9);
    }

    @Test
    void aStageThatALiveRuleNamesIsNotTakenAway() {
        Instant before = Instant.now();
        modelNode.save(MODEL, renamed("planting", "digging"));
        assertThat(modelNode.attemptAfter(before).errors()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(MODEL);
            assertThat(fault.message()).contains("rules/project/orchard.drl:9:", "planting", "save the rule");
            assertThat(fault.messageRu())
                    .contains("rules/project/orchard.drl:9:")
                    .containsPattern("\\p{IsCyrillic}");
        });
        assertThat(modelNode.version("orchard")).isEqualTo(1);
    }

    @Test
    void aStageIsRenamedInTheModelAndThenInTheRule() throws IOException {
        Instant before = Instant.now();
        modelNode.save(MODEL, renamed("planting", "digging"));
        assertThat(modelNode.attemptAfter(before).ok()).isFalse();
        rule("digging");
        ruleNode.awaitVersion(2);
        assertThat(modelNode.version("orchard")).isEqualTo(2);
    }

    @Test
    void aStageIsRenamedInTheRuleAndThenInTheModel() throws IOException {
        Instant before = Instant.now();
        rule("digging");
        assertThat(ruleNode.attemptAfter(before).ok()).isFalse();
        modelNode.save(MODEL, renamed("planting", "digging"));
        ruleNode.awaitVersion(2);
        assertThat(modelNode.version("orchard")).isEqualTo(2);
    }

    @Test
    void aRuleIsSavedBeforeTheModelThatItNames() throws IOException {
        Instant before = Instant.now();
        rule("vineyard", "planting", "given( \"hectares\" )");
        assertThat(ruleNode.attemptAfter(before).ok()).isFalse();
        modelNode.save(
                "vineyard.bpmn",
                modelNode
                        .text(MODEL)
                        .replace("id=\"orchard\"", "id=\"vineyard\"")
                        .replace("\"orchard\"", "\"vineyard\""));
        ruleNode.awaitVersion(2);
    }

    @Test
    void onceTheRuleIsGoneTheStageMayGo() throws IOException {
        Instant before = Instant.now();
        modelNode.save(MODEL, renamed("planting", "digging"));
        assertThat(modelNode.attemptAfter(before).ok()).isFalse();
        rule("talks");
        ruleNode.awaitVersion(2);
        ModelNode.eventually(() -> modelNode.version("orchard") == 2);
    }

    @Test
    void bothAreRenamedWhileTheProgramIsDown() throws IOException {
        stop();
        rule("digging");
        Files.writeString(models.resolve(MODEL), renamed("planting", "digging"));
        node();
        ruleNode.awaitVersion(2);
        assertThat(modelNode.version("orchard")).isEqualTo(2);
    }

    @Test
    void anotherNodeThatHasOnlyTheModelsLearnsTheRulesFromTheDatabase() throws IOException {
        Instant before = Instant.now();
        try (RuleNode other = new RuleNode(rules, database).started()) {
            stop();
            modelNode = new ModelNode(models, database, other.names()).started();
            modelNode.save(MODEL, renamed("planting", "digging"));
            assertThat(modelNode.attemptAfter(before).errors()).hasSize(1);
        }
        ruleNode = new RuleNode(rules, database).started();
    }

    private String renamed(String stage, String other) {
        try {
            return Files.readString(models.resolve(MODEL)).replace('"' + stage + '"', '"' + other + '"');
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private void rule(String stage) throws IOException {
        rule(stage, "given( \"hectares\" )");
    }

    private void rule(String stage, String condition) throws IOException {
        rule("orchard", stage, condition);
    }

    private void rule(String lifecycle, String stage, String condition) throws IOException {
        Path file = rules.resolve(DRL);
        Files.createDirectories(file.getParent());
        Files.writeString(
                rules.resolve("project/orchard.cases.yaml"),
                """
                - name: a young orchard is fine
                  given:
                    - RunningProject: { subject: project/P-7, lifecycle: %s, title: Apples, stage: %s, daysInStage: 5 }
                  expect: none
                - name: an old orchard is not
                  given:
                    - RunningProject: { subject: project/P-7, lifecycle: %s, title: Apples, stage: %s, daysInStage: 40,
                        answers: { hectares: 4, recommended: 4 } }
                  expect:
                    - { rule: orchard stuck, severity: WARNING }
                """.formatted(lifecycle, stage, lifecycle, stage),
                StandardCharsets.UTF_8);
        Files.writeString(file, """
                package rules;

                import org.jointroadmap.fact.*;

                // Owner: gardeners. Trees do not wait.
                // RU: сад застрял
                rule "orchard stuck"
                when
                    $project : RunningProject( lifecycle == "%s", stage == "%s", daysInStage > 20, %s )
                then
                    insert( new Finding( $project.subject(), Severity.WARNING, "It waits.", "Ждёт." ) );
                end
                """.formatted(lifecycle, stage, condition), StandardCharsets.UTF_8);
    }
}
