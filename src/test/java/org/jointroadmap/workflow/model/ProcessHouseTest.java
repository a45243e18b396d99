package org.jointroadmap.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointroadmap.workflow.form.Form;
import org.jointroadmap.workflow.form.FormTranslation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The models and forms of this house keep its rules, and each rule catches a planted breakage. */
class ProcessHouseTest {
    private static final Set<String> DELEGATES = Set.of(
            "checkCompleteness",
            "handOver",
            "weighAssessments",
            "weighAgreements",
            "returnToProposer",
            "checkReadiness",
            "closeProject",
            "dismissOpportunity",
            "proposeProject",
            "switchSupplier",
            "tellCoordinator",
            "tellHead",
            "tellDeputy",
            "tellCoChairs",
            "evaluateEverything");

    private final ProcessFiles files = new ProcessFolder(Path.of("processes")).files();

    @Test
    void theHouseIsSound() {
        assertThat(files.models())
                .extracting(ProcessFile::id)
                .containsExactly(
                        "delivery-acceptance",
                        "escalation",
                        "import-substitution",
                        "joint-production",
                        "morning-evaluation",
                        "undelivered-letter");
        assertThat(violations(files)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            escalation.bpmn       | name="Tell the head of department"          | name=""                                   | has no name
            escalation.bpmn       | id="tell-head"                              | id="Activity_0x3k"                        | is not of the form
            escalation.bpmn       | camunda:historyTimeToLive="P1825D"          | camunda:versionTag="1"                    | is not used in our models
            escalation.bpmn       | <bpmn:serviceTask id="tell-head"            | <bpmn:scriptTask id="run-code" name="Run" /><bpmn:serviceTask id="tell-head" | the element scriptTask is not used
            escalation.bpmn       | ${tellHead}                                 | ${tellDeputy}                             | must call the delegate of its own name
            escalation.bpmn       | ${tellHead}                                 | ${tellHead.now()}                         | must call the delegate of its own name
            escalation.bpmn       | camunda:dueDate="P3D"                       | camunda:dueDate="${now()}"                | an expression stands where none is allowed
            escalation.bpmn       | camunda:dueDate="P3D"                       | camunda:dueDate="PT1H"                    | must be due in working days
            escalation.bpmn       | camunda:candidateGroups="owner-heads"       | camunda:candidateGroups="owner-heads,partner-heads" | one group of one side
            escalation.bpmn       | camunda:candidateGroups="owner-heads"       | camunda:assignee="demo"                   | is not used in our models
            escalation.bpmn       | camunda:formRef="escalation-answer"         | camunda:formRef="nowhere"                 | which is not in processes/forms
            escalation.bpmn       | camunda:formRefBinding="latest"             | camunda:formRefBinding="deployment"       | must take the latest form
            escalation.bpmn       | targetRef="tell-head"                       | targetRef="tell-tail"                     | "tell-tail", which is not in the model
            escalation.bpmn       | attachedToRef="act-as-head"                 | attachedToRef="nothing"                   | "nothing", which is not in the model
            escalation.bpmn       | name="climb"                                | name="jump"                               | nobody sends the message
            escalation.bpmn       | <camunda:failedJobRetryTimeCycle>R5/PT10S</camunda:failedJobRetryTimeCycle> | | does not say how it is tried again
            escalation.bpmn       | bpmnElement="tell-head"                     | bpmnElement="tell-nobody"                 | tell-head is not drawn
            escalation.bpmn       | bpmnElement="tell-head-to-act-as-head"      | bpmnElement="lost"                        | tell-head-to-act-as-head is not drawn
            joint-production.bpmn | x="305" y="160"                             | x="535" y="175"                           | overlap in the diagram
            joint-production.bpmn | x="495" y="30"                              | x="600" y="160"                           | in the diagram
            joint-production.bpmn | ${complete}                                 | ${complete and agreed}                    | must branch on one answer
            joint-production.bpmn | ${complete}                                 | ${lacking}                                | must branch on one answer
            joint-production.bpmn | name="Is the proposal complete?"            | name="Proposal"                           | must ask a question
            joint-production.bpmn | camunda:isStartableInTasklist="false"       | camunda:taskListener="x"                  | is not used in our models
            forms/agreement.form  | "type": "radio"                             | "type": "filepicker"                      | the field type filepicker does not work
            forms/agreement.form  | "key": "grounds"                            | "key": "otherSidesAnswer"                 | no process declares the field
            forms/agreement.form  | "id": "agreement"                           | "id": "other"                             | the form's id must be its file's name
            forms/agreement.form  | "components": [                             | "components": [,                          | is no JSON
            """)
    void aPlantedBreakageIsCaught(String file, String sound, String broken, String complaint) {
        List<String> found = violations(planted(file, text -> replace(text, sound, broken == null ? "" : broken)));
        assertThat(found).anyMatch(line -> line.startsWith("processes/" + file) && line.contains(complaint));
    }

    @Test
    void aModelWithoutALifeOfItsHistoryIsCaught() {
        assertThat(violations(planted(
                        "escalation.bpmn", text -> text.replaceFirst("camunda:historyTimeToLive=\"[^\"]+\"", ""))))
                .anyMatch(line -> line.contains("does not say how long its history lives"));
    }

    @Test
    void aServiceTaskWithoutItsDelegateIsCaught() {
        assertThat(files.violations(name -> !name.equals("tellHead")).map(Violation::what))
                .contains("tell-head has no delegate tellHead");
    }

    @Test
    void aModelThatIsNoXmlIsRefusedWithFileAndLine() {
        assertThatThrownBy(() -> violations(planted("escalation.bpmn", text -> text.replace("</bpmn:process>", ""))))
                .isInstanceOf(ModelRefused.class)
                .hasMessageMatching("(?s)processes/escalation.bpmn, line \\d+: is no well-formed XML: .*");
    }

    @Test
    void aModelThatFetchesFromElsewhereIsRefused() {
        String bomb = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<bpmn:definitions";
        assertThatThrownBy(
                        () -> violations(planted("escalation.bpmn", text -> replace(text, "<bpmn:definitions", bomb))))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void everyTextOfEveryFormIsTranslated() {
        FormTranslation russian = files.russian();
        assertThat(files.forms().stream().flatMap(file -> texts(file).stream()))
                .isNotEmpty()
                .allMatch(russian::knows);
    }

    @Test
    void everyModelIsDrawnInRussianToo() {
        Pattern names = Pattern.compile("<bpmn:(?!message)\\w+ id=\"[^\"]+\" name=\"([^\"]+)\"");
        assertThat(files.models().stream()
                        .flatMap(model -> names.matcher(new String(model.content(), StandardCharsets.UTF_8))
                                .results())
                        .map(name -> name.group(1)))
                .isNotEmpty()
                .allMatch(files.russian()::knows);
        Phrases phrases = new Phrases(new ProcessFolder(Path.of("processes")));
        assertThat(phrases.model(drawn(), Locale.forLanguageTag("ru")))
                .contains("id=\"check-completeness\" name=\"Проверить полноту\"", "name=\"project-withdrawn\"")
                .doesNotContain("name=\"Check completeness\"");
        assertThat(phrases.model(drawn(), Locale.ENGLISH)).isEqualTo(drawn());
    }

    private String drawn() {
        return files.models().stream()
                .filter(model -> model.id().equals("joint-production"))
                .map(model -> new String(model.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(ProcessFile file) {
        try {
            return Form.read(file.content()).texts();
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<String> violations(ProcessFiles files) {
        return files.violations(DELEGATES::contains)
                .map(violation -> violation.refused().getMessage())
                .collect(Collectors.toList());
    }

    private ProcessFiles planted(String name, UnaryOperator<String> breakage) {
        List<ProcessFile> all = new ArrayList<>(files.all());
        all.replaceAll(file -> {
            if (!file.name().equals(name)) {
                return file;
            }
            String broken = breakage.apply(new String(file.content(), StandardCharsets.UTF_8));
            return new ProcessFile(name, broken.getBytes(StandardCharsets.UTF_8));
        });
        return new ProcessFiles(all);
    }

    private static String replace(String text, String sound, String broken) {
        assertThat(text).contains(sound);
        int at = text.indexOf(sound);
        return text.substring(0, at) + broken + text.substring(at + sound.length());
    }
}
