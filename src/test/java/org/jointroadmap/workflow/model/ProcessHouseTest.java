package org.jointroadmap.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jointroadmap.workflow.check.Fault;
import org.jointroadmap.workflow.check.FolderCheck;
import org.jointroadmap.workflow.check.House;
import org.jointroadmap.workflow.check.Report;
import org.junit.jupiter.api.Test;

/** The models of this repository keep what everybody's must, and are drawn and named more strictly than that. */
class ProcessHouseTest {
    private static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final Pattern NODE = Pattern.compile(
            "<bpmn:(?:subProcess|\\w+Event|\\w+Gateway|serviceTask|userTask|sequenceFlow) id=\"([^\"]+)\"");

    private final SortedMap<String, byte[]> files = new ModelFolder(Path.of("processes")).read();
    private final OwnModels own = OwnModels.of(new PackedModels().read());
    private final Report report =
            new FolderCheck(House.of(Verbs.onClassPath(), own.keys(), own.messages(), gate -> true)).check(files);

    @Test
    void theModelsOfTheHouseAreSound() {
        assertThat(report.faults()).isEmpty();
        assertThat(report.models()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void theyAreDrawnCleanlyAndGivenNothingThatNobodyReads() {
        assertThat(report.warnings())
                .extracting(Fault::message)
                .allMatch(message -> message.startsWith("no model and no form says"));
    }

    @Test
    void everyPhraseIsTranslated() {
        assumeThat(files).containsKey("texts/ru.yaml");
        assertThat(report.untranslated()).isEmpty();
    }

    @Test
    void idsAreWords() {
        files.forEach((name, content) -> assertThat(NODE.matcher(new String(content, StandardCharsets.UTF_8))
                        .results()
                        .map(found -> found.group(1)))
                .as(name)
                .allMatch(id -> id.matches(KEBAB)));
    }
}
