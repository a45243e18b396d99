package org.jointroadmap.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jointroadmap.workflow.check.Fault;
import org.jointroadmap.workflow.check.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved in the folder of models is live within seconds, or every fault of it is said. */
class ModelWatchTest {
    private static final String RUSSIAN = "Orchard: Сад\n";

    private final DataSource database = ModelNode.emptyDatabase();

    @TempDir
    private Path folder;

    @Test
    void theFirstStartPublishesEachModelWithItsFormsAlone() {
        try (ModelNode node = node()) {
            assertThat(node.version("orchard")).isEqualTo(1);
            assertThat(node.engine()
                            .getRepositoryService()
                            .getDeploymentResourceNames(
                                    node.newest().get("looking").deployment()))
                    .containsExactlyInAnyOrder("looking.bpmn", "forms/look.form", "texts/ru.yaml");
            assertThat(node.announced()).hasAtLeastOneElementOfType(PublishedModel.class);
            assertThat(node.announced()).hasAtLeastOneElementOfType(ModelsDeployed.class);
        }
    }

    @Test
    void aSavePublishesWhatChangedAndNothingElse() {
        try (ModelNode node = node()) {
            Instant before = Instant.now();
            node.save("forms/look.form", node.text("forms/look.form").replace("Is it worth a project?", "Is it?"));
            assertThat(node.attemptAfter(before).ok()).isTrue();
            assertThat(node.version("looking")).isEqualTo(2);
            assertThat(node.version("orchard")).isEqualTo(1);
        }
    }

    @Test
    void aPhraseMakesAVersionOfTheModelThatSaysIt() {
        try (ModelNode node = node()) {
            Instant before = Instant.now();
            node.save("texts/ru.yaml", "Soil ready on: Почва готова\n");
            assertThat(node.attemptAfter(before).ok()).isTrue();
            assertThat(node.version("orchard")).isEqualTo(2);
            assertThat(node.version("looking")).isEqualTo(1);
        }
    }

    @Test
    void everyFaultOfASaveIsSaidAndWhatWasLiveStays() {
        try (ModelNode node = node()) {
            Instant before = Instant.now();
            node.save(
                    "orchard.bpmn",
                    node.text("orchard.bpmn")
                            .replace("camunda:dueDate=\"P20D\"", "")
                            .replace("name=\"Orchard\"", ""));
            node.save("forms/look.form", "{");
            List<Fault> errors = node.attemptAfter(before).errors();
            assertThat(errors).extracting(Fault::file).contains("orchard.bpmn", "forms/look.form");
            assertThat(errors).hasSizeGreaterThanOrEqualTo(4);
            assertThat(node.version("orchard")).isEqualTo(1);
            assertThat(node.engine()
                            .getRepositoryService()
                            .createDeploymentQuery()
                            .count())
                    .isEqualTo(2);
        }
    }

    @Test
    void theSameBytesAfterAMistakeAreNoNewVersion() {
        try (ModelNode node = node()) {
            String sound = node.text("orchard.bpmn");
            Instant before = Instant.now();
            node.save("orchard.bpmn", sound.replace("name=\"Orchard\"", "name=\"\""));
            assertThat(node.attemptAfter(before).ok()).isFalse();
            Instant again = Instant.now();
            node.save("orchard.bpmn", sound);
            assertThat(node.attemptAfter(again).ok()).isTrue();
            assertThat(node.version("orchard")).isEqualTo(1);
            assertThat(node.folders()).isEqualTo(1);
        }
    }

    @Test
    void aStartWithKnownFilesPublishesNothing() {
        node().close();
        try (ModelNode again = new ModelNode(folder, database).started()) {
            assertThat(again.folders()).isEqualTo(1);
            assertThat(again.version("orchard")).isEqualTo(1);
        }
    }

    @Test
    void aNodeWithAnOlderFolderPublishesNothing(@TempDir Path older) {
        ModelNode.folderIn(older, Folders.with(Folders.good(), "texts/ru.yaml", RUSSIAN));
        try (ModelNode node = node()) {
            Instant before = Instant.now();
            node.save("looking.bpmn", node.text("looking.bpmn").replace("Look at it", "Look at it well"));
            node.attemptAfter(before);
            try (ModelNode other = new ModelNode(older, database).started()) {
                assertThat(other.version("looking")).isEqualTo(2);
                assertThat(other.folders()).isEqualTo(2);
            }
        }
    }

    @Test
    void whoeverRunsOnAFormThatIsGoneKeepsItAndIsNamed() {
        try (ModelNode node = node()) {
            node.engine().getRuntimeService().startProcessInstanceByKey("looking", "opportunity/7");
            Instant before = Instant.now();
            node.save("forms/glance.form", node.text("forms/look.form").replace("\"look\"", "\"glance\""));
            node.save("looking.bpmn", node.text("looking.bpmn").replace("\"look\"", "\"glance\""));
            node.delete("forms/look.form");
            assertThat(node.attemptAfter(before).ok()).isTrue();
            assertThat(node.lastAttempt().warnings())
                    .extracting(Fault::message)
                    .contains("the form look is gone; what runs on versions with it keeps it: opportunity/7");
        }
    }

    @Test
    void whoeverRunsOnAQuestionThatIsGoneKeepsItAndIsNamed() {
        try (ModelNode node = node()) {
            node.engine().getRuntimeService().startProcessInstanceByKey("looking", "opportunity/7");
            Instant before = Instant.now();
            node.save("forms/look.form", node.text("forms/look.form").replace("\"worth\"", "\"useful\""));
            node.save("looking.bpmn", node.text("looking.bpmn").replace("worth", "useful"));
            assertThat(node.attemptAfter(before).ok()).isTrue();
            assertThat(node.lastAttempt().warnings())
                    .extracting(Fault::message)
                    .contains("no form asks for worth any more; what runs on versions that do keeps it: opportunity/7");
        }
    }

    @Test
    void aBrokenFolderDoesNotEndTheStart() {
        ModelNode.folderIn(folder, Folders.with(Folders.good(), "orchard.bpmn", "<bpmn"));
        try (ModelNode node = new ModelNode(folder, database).started()) {
            assertThat(node.lastAttempt().ok()).isFalse();
            assertThat(node.lastAttempt().errors()).extracting(Fault::file).contains("orchard.bpmn");
        }
    }

    private ModelNode node() {
        ModelNode.folderIn(folder, Folders.with(Folders.good(), "texts/ru.yaml", RUSSIAN));
        return new ModelNode(folder, database).started();
    }
}
