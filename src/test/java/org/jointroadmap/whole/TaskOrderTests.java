package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.TaskFacts;
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first page and the Tasklist say the same: the same tasks, what is gravest first, of that what is latest. */
@WholeApplicationTest
abstract class TaskOrderTests {
    /** As the Tasklist asks for a list. */
    private static final String ASKED =
            "{\"sorting\": [{\"sortBy\": \"created\", \"sortOrder\": \"desc\"}], \"active\": true}";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService engine;

    @Autowired
    @Qualifier("undatedTasks")
    SmartInitializingSingleton undated;

    @LocalServerPort
    int port;

    @Value("${camunda.bpm.process-engine-name}")
    String engineName;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void theTasklistOpensOnWhatOnesSideMayTake() {
        List<JsonNode> lists = new ArrayList<>();
        by("by.coordinator").get(root() + "/filter").json().forEach(lists::add);
        lists.sort(Comparator.comparing(
                list -> list.path("properties").path("priority").asInt()));
        assertThat(lists)
                .extracting(list -> list.path("properties").path("list").asText())
                .containsExactly("side", "mine", "all", "late", "project");
    }

    @Test
    void bothListTheGravestAndOfTheseTheLatestFirst() {
        String late = world.itemDueIn(-5);
        String lateToo = world.itemDueIn(-6);
        String long1 = world.itemDueIn(-300);
        clock.forwardDays(1);
        String latest = world.itemDueIn(-3);
        List<OpenTask> start = tasks.waitingFor(world.person("by.coordinator"), 500);
        assertThat(start.stream()
                        .map(task -> task.subject().id())
                        .filter(List.of(late, lateToo, long1, latest)::contains))
                .startsWith(long1)
                .endsWith(latest);
        assertThat(listed("all")).isEqualTo(start.stream().map(OpenTask::id).toList());
        assertThat(tasks.countFor(world.person("by.coordinator"))).isEqualTo(start.size());
    }

    /** All are opened on one day, as of a sample or of an import, and are due alike. */
    @Test
    void ofTheEquallyGraveWhatIsLateForLongestIsFirst() {
        String some = world.itemDueIn(-25);
        String little = world.itemDueIn(-9);
        String most = world.itemDueIn(-45);
        world.evaluateEverything();
        assertThat(List.of(some, little, most)).extracting(this::priority).containsOnly(priority(some));
        assertThat(subjectsOf(some, little, most)).containsExactly(most, some, little);
        List<String> start = tasks.waitingFor(world.person("by.coordinator"), 500).stream()
                .map(OpenTask::id)
                .toList();
        assertThat(listed("all")).isEqualTo(start);
        assertThat(listed("project")).containsExactlyInAnyOrderElementsOf(start);
        String path = "/api/items/" + little;
        Client coordinator = by("by.coordinator");
        String due = LocalDate.now(clock).minusDays(50).toString();
        assertThat(by("secretary")
                        .patch(path, "{\"dueText\": \"" + due + "\", \"reason\": \"A slip\"}", coordinator.seen(path))
                        .status())
                .isEqualTo(200);
        assertThat(subjectsOf(some, little, most)).containsExactly(little, most, some);
    }

    /** So are those of a program that did not keep the day, and of models that are gone. */
    @Test
    void tasksOfAnOlderProgramGetTheirDayAtTheStart() {
        String little = world.itemDueIn(-9);
        String most = world.itemDueIn(-45);
        String some = world.itemDueIn(-25);
        world.evaluateEverything();
        Task ofNoModel = engine.newTask();
        ofNoModel.setDueDate(Date.from(Instant.parse("2026-03-02T09:00:00Z")));
        engine.saveTask(ofNoModel);
        engine.createTaskQuery().list().forEach(task -> engine.removeVariableLocal(task.getId(), TaskFacts.URGENT));
        undated.afterSingletonsInstantiated();
        assertThat(subjectsOf(some, little, most)).containsExactly(most, some, little);
        assertThat(engine.getVariableLocal(ofNoModel.getId(), TaskFacts.URGENT))
                .isEqualTo(LocalDate.of(2026, 3, 2).toEpochDay());
        assertThat(engine.createTaskQuery().list())
                .allSatisfy(task -> assertThat(engine.getVariableLocal(task.getId(), TaskFacts.URGENT))
                        .isNotNull());
        engine.deleteTask(ofNoModel.getId(), true);
    }

    private List<String> subjectsOf(String... items) {
        return tasks.waitingFor(world.person("by.coordinator"), 500).stream()
                .filter(task -> task.key().startsWith("act-as"))
                .map(task -> task.subject().id())
                .filter(List.of(items)::contains)
                .toList();
    }

    @Test
    void aTaskIsAsGraveAsTheFlagsThatStand() {
        String item = world.itemDueIn(-85);
        int warning = priority(item);
        clock.forwardDays(60);
        world.evaluateEverything();
        assertThat(priority(item)).isGreaterThan(warning);
        String path = "/api/items/" + item;
        Client coordinator = by("by.coordinator");
        String due = LocalDate.now(clock).minusDays(20).toString();
        assertThat(by("secretary")
                        .patch(path, "{\"dueText\": \"" + due + "\", \"reason\": \"A slip\"}", coordinator.seen(path))
                        .status())
                .isEqualTo(200);
        assertThat(priority(item)).isEqualTo(warning);
    }

    private int priority(String item) {
        return engine
                .createTaskQuery()
                .processInstanceBusinessKey(Subject.item(item).toString())
                .list()
                .stream()
                .mapToInt(Task::getPriority)
                .max()
                .orElseThrow();
    }

    private List<String> listed(String name) {
        String filter = StreamSupport.stream(
                        by("by.coordinator").get(root() + "/filter").json().spliterator(), false)
                .filter(list -> list.path("properties").path("list").asText().equals(name))
                .map(list -> list.path("id").asText())
                .findFirst()
                .orElseThrow();
        List<String> ids = new ArrayList<>();
        by("by.coordinator")
                .post(root() + "/filter/" + filter + "/list?firstResult=0&maxResults=500", ASKED)
                .json()
                .forEach(task -> ids.add(task.path("id").asText()));
        return ids;
    }

    private Client by(String login) {
        return new Client(port, login, "sample");
    }

    private String root() {
        return "/engine-rest/engine/" + engineName;
    }
}
