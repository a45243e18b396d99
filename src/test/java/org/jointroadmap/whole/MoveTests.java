package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.FormService;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.Lifecycles;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.ProjectStatus;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.workflow.Migrations;
import org.jointroadmap.workflow.Migrations.Moves;
import org.jointroadmap.workflow.Migrations.Stays;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.jointroadmap.workflow.check.Sketch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Projects under way go on by another version of their model, or stay and it is said why. */
@WholeApplicationTest
abstract class MoveTests {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final List<String> PEOPLE = List.of("by.coordinator", "az.coordinator");
    private static final String FIRST = """
            start s
            call hand handOver
            part work
            start ws
            task before %1$s proposer-coordinators
            and fork
            task left %1$s proposer-coordinators
            task right %1$s partner-coordinators
            and join
            task odd %1$s proposer-coordinators
            end we
            ws > before
            before > fork
            fork > left
            fork > right
            left > join
            right > join
            join > odd
            odd > we
            up
            part last
            start ls
            task finish %1$s partner-coordinators
            end le
            ls > finish
            finish > le
            up
            call close closeProject
            end e
            s > hand
            hand > work
            work > last
            last > close
            close > e
            """;

    @Autowired
    private World world;

    @Autowired
    private Lifecycles lifecycles;

    @Autowired
    private Projects projects;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProjectCourse course;

    @Autowired
    private Migrations migrations;

    @Autowired
    private Tasks tasks;

    @Value("${joint-roadmap.processes.folder}")
    private Path models;

    @Autowired
    private FormService forms;

    private String key;

    @BeforeEach
    void publishTheFirst() throws IOException {
        world.peopled();
        key = "moving-" + NUMBER.incrementAndGet();
        form("note");
        publish(FIRST, 1);
    }

    @AfterEach
    void takeTheFilesAway() throws IOException {
        Files.delete(models.resolve(key + ".bpmn"));
        Files.delete(models.resolve("forms/" + key + ".form"));
    }

    @Test
    void whoStandsInABlockThatGainsABranchStays() throws IOException {
        ProjectId inside = propose();
        complete(inside, "before");
        ProjectId outside = propose();
        publish(
                FIRST.replace("and join", "task third %1$s partner-coordinators\nand join")
                        .replace("left > join", "left > join\nfork > third\nthird > join"),
                2);
        Moves moves = move(2, null);
        assertThat(moves.moved()).containsExactly(outside.toString());
        assertThat(moves.refused())
                .extracting(Stays::project, Stays::reason)
                .containsExactly(tuple(inside.toString(), "models.stays.branches"));
        complete(inside, "left", "right", "odd", "finish");
        assertThat(project(inside).status()).isEqualTo(ProjectStatus.CLOSED);
        complete(outside, "before", "left", "right");
        assertThat(open(outside)).extracting(OpenTask::key).containsExactly("third");
        complete(outside, "third", "odd", "finish");
        assertThat(project(outside).status()).isEqualTo(ProjectStatus.CLOSED);
    }

    @Test
    void whoStandsAtAStepThatIsNoMoreStays() throws IOException {
        ProjectId there = propose();
        complete(there, "before", "left", "right");
        publish(
                FIRST.replace("task odd %1$s proposer-coordinators\n", "").replace("join > odd\nodd > we", "join > we"),
                2);
        assertThat(move(2, null).refused()).singleElement().satisfies(stays -> {
            assertThat(stays.reason()).isEqualTo("models.stays.gone");
            assertThat(stays.words()).containsExactly("odd");
        });
        complete(there, "odd", "finish");
        assertThat(project(there).lifecycleVersion()).isEqualTo(1);
    }

    @Test
    void whoStandsInAStageThatIsNoMoreStaysAndOthersGoOnWithoutIt() throws IOException {
        ProjectId late = propose();
        complete(late, "before", "left", "right", "odd");
        ProjectId early = propose();
        publish(FIRST.replaceAll("(?s)part last.*?up\n", "").replace("work > last\nlast > close", "work > close"), 2);
        assertThat(move(2, null).moved()).containsExactly(early.toString());
        complete(early, "before", "left", "right", "odd");
        assertThat(project(early).status()).isEqualTo(ProjectStatus.CLOSED);
        assertThat(project(late).stage().key()).isEqualTo("last");
        complete(late, "finish");
        assertThat(project(late).status()).isEqualTo(ProjectStatus.CLOSED);
    }

    @Test
    void oneIsMovedAndBackAndTheOtherIsNot() throws IOException {
        ProjectId one = propose();
        ProjectId other = propose();
        publish(
                FIRST.replace("odd > we", "odd > more\nmore > we")
                        .replace("end we", "task more %1$s partner-coordinators\nend we"),
                2);
        Moves seen = migrations.preview(key, 2, List.of(one.toString()), world.person("rules"));
        assertThat(project(one).lifecycleVersion()).isEqualTo(1);
        assertThat(move(2, List.of(one.toString()))).isEqualTo(seen);
        assertThat(project(one).lifecycleVersion()).isEqualTo(2);
        assertThat(project(other).lifecycleVersion()).isEqualTo(1);
        assertThat(move(1, List.of(one.toString())).moved()).containsExactly(one.toString());
        complete(one, "before", "left", "right", "odd", "finish");
        assertThat(project(one).status()).isEqualTo(ProjectStatus.CLOSED);
        complete(other, "before", "left", "right", "odd", "finish");
        assertThat(project(other).status()).isEqualTo(ProjectStatus.CLOSED);
    }

    @Test
    void whatIsSuspendedIsMovedAndStaysSuspended() throws IOException {
        ProjectId id = propose();
        course.suspend(id, "The budget is open", null, world.person("by.coordinator"));
        form("later");
        publish(FIRST, 2);
        assertThat(move(2, null).moved()).containsExactly(id.toString());
        assertThat(project(id).status()).isEqualTo(ProjectStatus.SUSPENDED);
        course.resume(id, "The budget is there", null, world.person("by.coordinator"));
        complete(id, "before", "left", "right", "odd", "finish");
        assertThat(project(id).status()).isEqualTo(ProjectStatus.CLOSED);
    }

    @Test
    void anOpenTaskKeepsItsGroupAndDayAndGetsTheFormOfItsNewVersion() throws IOException {
        ProjectId id = propose();
        OpenTask before = open(id).get(0);
        JsonNode served = form(before);
        form("remark");
        publish(FIRST, 2);
        assertThat(form(before)).isEqualTo(served);
        assertThat(move(2, null).moved()).containsExactly(id.toString());
        OpenTask after = open(id).get(0);
        assertThat(after).isEqualTo(before);
        assertThat(form(after).path("components").path(0).path("key").asText()).isEqualTo("remark");
        tasks.complete(after.id(), world.person("by.coordinator"), Map.of("remark", "New"));
        assertThat(open(id)).extracting(OpenTask::key).containsExactlyInAnyOrder("left", "right");
    }

    private JsonNode form(OpenTask task) throws IOException {
        return JSON.readTree(forms.getDeployedTaskForm(task.id()));
    }

    /** The one form of the model, which asks for this. */
    private void form(String field) throws IOException {
        Files.writeString(
                models.resolve("forms/" + key + ".form"), """
                {"id": "%s", "type": "default", "schemaVersion": 18, "executionPlatform": "Camunda Platform",
                 "components": [{"type": "textfield", "id": "a", "key": "%s", "label": "Note of %s"}]}
                """.formatted(key, field, field), StandardCharsets.UTF_8);
    }

    private void publish(String sketch, int version) throws IOException {
        Files.writeString(models.resolve(key + ".bpmn"), Sketch.lifecycle(key, sketch.formatted(key)));
        World.await(() -> lifecycles
                .newest(key)
                .filter(newest -> newest.version() == version)
                .isPresent());
    }

    private ProjectId propose() {
        Proposal proposal =
                new Proposal(key, "Boats", "Boats that both sides build together.", null, List.of(), "Yard");
        return proposals.propose(proposal, world.person("by.coordinator")).id();
    }

    private Moves move(int to, @Nullable List<String> which) {
        return migrations.move(key, to, which, world.person("admin"));
    }

    private void complete(ProjectId id, String... keys) {
        for (String task : keys) {
            World.await(() -> open(id).stream().anyMatch(open -> open.key().equals(task)));
            OpenTask open = open(id).stream()
                    .filter(one -> one.key().equals(task))
                    .findFirst()
                    .orElseThrow();
            tasks.complete(
                    open.id(), world.person(open.side().equals("BLR") ? "by.coordinator" : "az.coordinator"), Map.of());
        }
        World.await(() -> !open(id).isEmpty() || project(id).status().isOver());
    }

    private List<OpenTask> open(ProjectId id) {
        return PEOPLE.stream()
                .flatMap(login -> tasks.about(Subject.project(id.toString()), world.person(login)).stream())
                .toList();
    }

    private Project project(ProjectId id) {
        return projects.find(id).orElseThrow();
    }
}
