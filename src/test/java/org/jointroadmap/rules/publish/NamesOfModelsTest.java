package org.jointroadmap.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jointroadmap.rules.AnswerKind;
import org.jointroadmap.rules.KnownLifecycle;
import org.jointroadmap.rules.KnownNames;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.NamedInRule;
import org.jointroadmap.rules.NamesInRules;
import org.jointroadmap.rules.engine.RuleCompiler;
import org.jointroadmap.rules.language.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules and models are held against each other, whichever of them changes. */
class NamesOfModelsTest {
    private static final Map<String, AnswerKind> ANSWERS = Map.of(
            "siteReady", AnswerKind.YES_NO,
            "fundingReady", AnswerKind.YES_NO,
            "certificationReady", AnswerKind.YES_NO,
            "localisationPlanReady", AnswerKind.YES_NO,
            "localContentPercent", AnswerKind.NUMBER);
    private static final Set<String> STAGES = Set.of("assessment", "agreement", "preparation", "pilot", "production");

    private final RuleTexts house = house();

    @TempDir
    Path folder;

    @Test
    void theHousesRulesNameWhatItsModelHas() {
        assertThat(checks(models("check-readiness")).check(house).compiled()).isNotEmpty();
    }

    @Test
    void aGateThatNoModelHasIsRefusedWithTheNearest() {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> checks(models("check-readyness")).check(house));
        assertThat(refused.mistakes())
                .hasSize(5)
                .allSatisfy(mistake -> assertThat(mistake.message()).contains("check-readiness", "check-readyness"))
                .extracting(Mistake::file)
                .containsOnly("project/gates.drl");
    }

    @Test
    void aModelsChangeThatBreaksALiveRuleIsTold() throws IOException {
        try (RuleNode node = new RuleNode(written(folder, house), RuleNode.emptyDatabase()).started()) {
            NamesInRules names = node.names();
            assertThat(names.mistakesUnder(models("check-readiness"))).isEmpty();
            assertThat(names.mistakesUnder(models("check-all"))).hasSize(5);
            assertThat(names.mistakesUnder(List::of)).isEmpty();
            assertThat(names.names())
                    .extracting(NamedInRule::kind, NamedInRule::name, NamedInRule::rule, NamedInRule::file)
                    .contains(
                            tuple(
                                    NamedInRule.Kind.GATE,
                                    "check-completeness",
                                    "proposal lacks a title",
                                    "project/gates.drl"),
                            tuple(NamedInRule.Kind.ANSWER, "siteReady", "pilot lacks a site", "project/gates.drl"),
                            tuple(
                                    NamedInRule.Kind.STAGE,
                                    "pilot",
                                    "project stuck at its pilot batch",
                                    "project/stuck-stage.drl"));
        }
    }

    @Test
    void beforeThereAreRulesNothingIsNamed() {
        try (RuleNode node = new RuleNode(folder, RuleNode.emptyDatabase())) {
            assertThat(node.names().names()).isEmpty();
        }
    }

    /** Those about joint production alone. */
    private static RuleTexts house() {
        SortedMap<String, byte[]> files = new RuleFolder(Path.of("rules")).read();
        files.keySet().removeIf(name -> !name.startsWith("project/gates.") && !name.startsWith("project/stuck-stage."));
        return RuleTexts.of(files);
    }

    private static Path written(Path folder, RuleTexts texts) throws IOException {
        for (Map.Entry<String, String> file : texts.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder;
    }

    private static RuleChecks checks(KnownNames names) {
        return new RuleChecks(new Builds(new RuleCompiler()), names);
    }

    private static KnownNames models(String gate) {
        KnownLifecycle lifecycle =
                new KnownLifecycle("joint-production", STAGES, Set.of("check-completeness", gate), ANSWERS);
        return () -> List.of(lifecycle);
    }
}
