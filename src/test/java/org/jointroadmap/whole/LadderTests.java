package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.TaskService;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.roadmap.Deliveries;
import org.jointroadmap.roadmap.ItemDesk;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A late item goes up the ladder, rung by rung, with a task and a letter at each, until it is delivered. */
@WholeApplicationTest
abstract class LadderTests {
    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService engine;

    @Autowired
    Deliveries deliveries;

    @Autowired
    ItemDesk desk;

    @BeforeEach
    void people() {
        world.peopled().quiet();
    }

    @Test
    void itGoesUpRungByRungAndEndsWithTheDelivery() {
        String item = world.itemDueIn(3);
        World.await(() -> !world.lettersTo("by.owner", item).isEmpty());
        assertThat(tasksOf(item)).isEmpty();

        pass(10);
        assertThat(world.flagsOf(item)).extracting("rule").contains("roadmap item overdue");
        reached(item, "by.coordinator");
        pass(10);
        reached(item, "by.head");
        pass(10);
        reached(item, "by.deputy");
        pass(20);
        reached(item, "by.cochair");
        assertThat(tasks.about(Subject.item(item), world.person("az.cochair"))).hasSize(1);
        World.await(() -> !world.lettersTo("az.cochair", item).isEmpty());
        assertThat(Letters.text(world.lettersTo("by.head", item).get(0)))
                .contains("https://roadmap.example/items/" + item)
                .containsPattern("\\p{IsCyrillic}");

        deliver(item);
        assertThat(world.flagsOf(item)).isEmpty();
        assertThat(world.open(Subject.item(item))).isEmpty();
        World.await(() -> world.lettersTo("by.coordinator", item).stream()
                .anyMatch(letter -> World.header(letter, "Subject").contains("accepted")));
        int letters = lettersAbout(item);
        pass(30);
        assertThat(lettersAbout(item)).isEqualTo(letters);
    }

    @Test
    void itEndsWhenTheDateLegitimatelyMoves() {
        String item = world.itemDueIn(-5);
        assertThat(tasksOf(item)).hasSize(1);
        String later = LocalDate.now(clock).plusDays(200).toString();
        world.redate(item, later);
        assertThat(world.flagsOf(item)).isEmpty();
        assertThat(tasksOf(item)).isEmpty();
    }

    @Test
    void theFormOfAnOpenTaskSaysWhatIsTrueToday() {
        String item = world.itemDueIn(-5);
        String task = tasksOf(item).get(0).id();
        Object first = engine.getVariableLocal(task, "reasons");
        pass(1);
        pass(1);
        pass(1);
        assertThat(engine.getVariableLocal(task, "reasons"))
                .isNotEqualTo(first)
                .asString()
                .contains(world.flagsOf(item).get(0).reason(Locale.ENGLISH));
        String due = LocalDate.now(clock).minusDays(4).toString();
        world.redate(item, due);
        assertThat(engine.getVariableLocal(task, "reasons"))
                .asString()
                .contains(world.flagsOf(item).get(0).reason(Locale.ENGLISH));
    }

    private void pass(int days) {
        clock.forwardDays(days);
        assertThat(world.evaluateEverything().status()).isEqualTo("done");
    }

    private void reached(String item, String login) {
        assertThat(tasks.about(Subject.item(item), world.person(login)))
                .anyMatch(task -> tasks.waitingFor(world.person(login), 500).contains(task));
        World.await(() -> !world.lettersTo(login, item).isEmpty());
    }

    private void deliver(String item) {
        LocalDate today = LocalDate.now(clock);
        deliveries.claim(item, today, "Act 12", null, world.person("by.coordinator"));
        deliveries.answer(item, true, "", null, world.person("az.coordinator"));
    }

    private List<OpenTask> tasksOf(String item) {
        return world.open(Subject.item(item));
    }

    private int lettersAbout(String item) {
        return List.of("by.owner", "by.coordinator", "by.head", "by.deputy", "by.cochair", "az.cochair").stream()
                .mapToInt(login -> world.lettersTo(login, item).size())
                .sum();
    }
}
