package org.jointroadmap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jointroadmap.LaidFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A lifecycle that nobody here thought of, by its files alone, from the saved files to closed and to its next version. */
class InventedLifecycleTest extends SampleInBrowser {
    private static final String KEY = "joint-exhibition";
    private static final Path FILES = Path.of("src/test/resources/invented");

    private final Map<String, Visitor> people = new HashMap<>();

    @Value("${joint-roadmap.processes.folder}")
    private Path processes;

    @Autowired
    private Clock clock;

    @Test
    void bothSidesBringItToItsEndAndAProjectMovesToItsNextVersion() throws IOException {
        aFaultIsToldBeforeItIsOffered();
        String fair = as("by.coordinator").propose(KEY, "Fair of spring");
        walk("Fair of spring");
        itsPageTellsAllOfIt(fair);
        String moved = as("by.coordinator").propose(KEY, "Fair of autumn");
        String kept = as("by.coordinator").propose(KEY, "Fair of winter");
        as("by.coordinator").sees(moved, "Name exhibitors");
        as("by.coordinator").sees(kept, "Name exhibitors");
        aStepIsAdded();
        move(moved);
        nameExhibitors("by.coordinator", "Fair of autumn", "Stands for each");
        nameExhibitors("az.coordinator", "Fair of autumn", "Stands for each");
        as("by.coordinator").sees(moved, "Agree on the programme");
        nameExhibitors("by.coordinator", "Fair of winter", "Wishes");
    }

    private void aFaultIsToldBeforeItIsOffered() throws IOException {
        Path model = processes.resolve(KEY + ".bpmn");
        Path house = processes.getParent();
        String whole = Files.readString(FILES.resolve("processes/" + KEY + ".bpmn"));
        LaidFiles.over(house, FILES);
        Files.writeString(
                model,
                whole.replace("formRef=\"venue\"", "formRef=\"hall\"").replace("proposer-heads", "proposer-chiefs"));
        as("rules").sees("/models", "hall");
        as("rules").look("models-refused");
        assertThat(as("rules").page().getByRole(AriaRole.MAIN).innerText())
                .contains(KEY + ".bpmn, line " + line(whole, "formRef=\"venue\""))
                .contains(KEY + ".bpmn, line " + line(whole, "proposer-heads"));
        Files.writeString(model, whole);
        as("rules").sees("/models", "Joint exhibition");
        as("rules").look("models");
    }

    private static int line(String whole, String what) {
        return whole.substring(0, whole.indexOf(what)).split("\n").length;
    }

    private void walk(String fair) {
        nameExhibitors("by.coordinator", fair, "Wishes");
        nameExhibitors("az.coordinator", fair, "Wishes");
        findAVenue(fair, "Hall of the fair");
        as("by.head")
                .claim("Decide on the venue", fair)
                .pick("What do you decide?", "Look elsewhere")
                .fill("What is wrong with it", "It has no crane.")
                .complete("venue-refused");
        findAVenue(fair, "Hall of the port");
        as("by.head")
                .claim("Decide on the venue", fair)
                .pick("What do you decide?", "Take it")
                .complete("venue-taken");
        prepare(fair, "The stands are built");
        prepare(fair, "All exhibitors have their papers");
        as("az.coordinator")
                .claim("Report a day", fair)
                .date("Day", LocalDate.now(clock))
                .fill("Visitors", "1200")
                .fill("Contracts agreed on", "250000")
                .choose("Yes")
                .complete("exhibition-day");
        conclude("by.deputy", "proposing", fair);
        conclude("az.deputy", "partner", fair);
    }

    /** @param question as the version of the form calls it */
    private void nameExhibitors(String login, String fair, String question) {
        as(login)
                .claim("Name exhibitors", fair)
                .fill("Exhibitors", "40")
                .tick("machines")
                .fill(question, "12")
                .complete("exhibitors");
    }

    private void findAVenue(String fair, String hall) {
        as("az.coordinator")
                .claim("Find a venue", fair)
                .fill("Hall", hall)
                .fill("Area to be let", "4000")
                .fill("Rent", "90000")
                .date("Opens on", LocalDate.now(clock).plusDays(90))
                .complete("venue");
    }

    /** What was ticked before stays ticked. */
    private void prepare(String fair, String what) {
        as("by.coordinator")
                .claim("Prepare the stands", fair)
                .tick(what)
                .fill("Spent so far", "15000")
                .complete("readiness");
    }

    private void conclude(String login, String side, String fair) {
        as(login)
                .claim("Conclude for the " + side + " side", fair)
                .choose("Yes")
                .fill("Grounds", "Many came.")
                .complete("conclusion");
    }

    private void itsPageTellsAllOfIt(String fair) {
        Visitor reader = as("az.head").reads("ru");
        reader.sees(fair, "Завершён");
        Page page = reader.page();
        page.waitForSelector(".diagram svg [data-element-id]");
        assertThat(page.locator(".stages").innerText()).contains("Программа", "Место проведения", "Выставка", "Итоги");
        assertThat(page.getByRole(AriaRole.MAIN).innerText())
                .contains("Азербайджан: ", "Что вы решаете?", "Искать другое", "Hall of the port", "Посетители")
                .doesNotContain("Visitors", "Look elsewhere");
        reader.look("ru-exhibition-closed");
    }

    private void aStepIsAdded() throws IOException {
        Path form = processes.resolve("forms/exhibitors.form");
        Path model = processes.resolve(KEY + ".bpmn");
        Files.writeString(form, Files.readString(form).replace("\"Wishes\"", "\"Stands for each\""));
        Files.writeString(
                model,
                Files.readString(model)
                        .replace(
                                "<bpmn:endEvent id=\"Event_0hsdviw\" name=\"Programme ends\">\n        <bpmn:incoming>Flow_0aq7x5r",
                                """
                                <bpmn:userTask id="Activity_1new5tp" name="Agree on the programme" camunda:formRef="conclusion" camunda:candidateGroups="proposer-heads" camunda:dueDate="P5D">
                                  <bpmn:incoming>Flow_0aq7x5r</bpmn:incoming>
                                  <bpmn:outgoing>Flow_1new5tp</bpmn:outgoing>
                                </bpmn:userTask>
                                <bpmn:sequenceFlow id="Flow_1new5tp" sourceRef="Activity_1new5tp" targetRef="Event_0hsdviw" />
                                <bpmn:endEvent id="Event_0hsdviw" name="Programme ends">
                                  <bpmn:incoming>Flow_1new5tp""")
                        .replace(
                                "sourceRef=\"Activity_167nb6v\" targetRef=\"Event_0hsdviw\"",
                                "sourceRef=\"Activity_167nb6v\" targetRef=\"Activity_1new5tp\""));
        as("rules").sees("/models/" + KEY + "/migration?to=2", "would move to version 2");
    }

    private void move(String project) {
        String id = project.substring(project.lastIndexOf('/') + 1);
        Visitor author = as("rules");
        Page page = author.open("/models/" + KEY + "/migration");
        page.locator("#" + id).check();
        author.look("models-migration");
        author.press("Move the chosen ones");
        page.locator(".done").waitFor();
        assertThat(page.locator("#" + id).count()).isZero();
    }

    private Visitor as(String login) {
        return people.computeIfAbsent(
                login, name -> Visitor.signIn(browser(), address(), name).reads("en"));
    }
}
