package org.jointroadmap.workflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A good folder is taken, and each thing that may be wrong in it is said with its place. */
class FolderCheckTest {
    private final FolderCheck check = new FolderCheck(Folders.house());
    private final SortedMap<String, byte[]> good = Folders.good();

    @Test
    void aGoodFolderHasNoFaults() {
        Report report = check.check(good);
        assertThat(report.faults()).isEmpty();
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void theFactsOfALifecycleAreThoseThatItsModelSays() {
        ModelFacts orchard = check.check(good).models().get(1);
        assertThat(orchard.key()).isEqualTo("orchard");
        assertThat(orchard.stages()).extracting(ModelFacts.StageFacts::key).containsExactly("talks", "planting");
        assertThat(orchard.gates()).containsExactly("check-offer");
        assertThat(orchard.answers())
                .containsEntry("hectares", "number")
                .containsEntry("complete", "tick")
                .containsEntry("decision", "choice")
                .doesNotContainKey("projectTitle");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "/models.broken.csv", delimiter = '|', quoteCharacter = '~', maxCharsPerColumn = 20_000)
    void whatIsBrokenIsSaid(String file, String sound, String broken, String complaint) {
        String text = new String(good.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(sound);
        int at = text.indexOf(sound);
        String changed = text.substring(0, at) + (broken == null ? "" : broken) + text.substring(at + sound.length());
        Report report = check.check(Folders.with(good, file, changed));
        assertThat(report.faults()).anyMatch(fault -> fault.message().contains(complaint));
        assertThat(report.faults())
                .allMatch(fault -> fault.line() > 0
                        && fault.column() > 0
                        && !fault.messageRu().isBlank());
    }

    @Test
    void aModelWithoutADiagramIsWarnedOfOnce() {
        String drawn = new String(good.get("orchard.bpmn"), StandardCharsets.UTF_8);
        String bare = drawn.replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "");
        Report report = check.check(Folders.with(good, "orchard.bpmn", bare));
        assertThat(report.isSound()).isTrue();
        assertThat(report.warnings())
                .filteredOn(warning -> warning.file().equals("orchard.bpmn"))
                .extracting(Fault::message)
                .containsOnlyOnce("orchard has no diagram: draw it in Camunda Modeler, or people see none of it")
                .noneMatch(message -> message.contains("is not drawn"));
    }
}
