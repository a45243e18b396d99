package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.jointroadmap.monitoring.Evaluation;
import org.jointroadmap.monitoring.Evaluations;
import org.jointroadmap.party.MovedDayDesk;
import org.jointroadmap.party.NewPerson;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Role;
import org.jointroadmap.party.WorkingCalendars;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** How long it takes until all open tasks have followed a moved day, and until somebody new knows of all that is open. */
@Tag("benchmark")
@WholeApplicationTest
@DirtiesContext
abstract class DerivationBenchmarkTests {
    private static final int TASKS = Integer.getInteger("benchmark.tasks", 10_000);

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Evaluations evaluations;

    @Autowired
    MovedDayDesk days;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    People people;

    @Autowired
    TaskService engine;

    @Autowired
    JdbcTemplate jdbc;

    abstract String database();

    @Test
    void allTasksFollow() throws Exception {
        world.peopled();
        ManyItems.write(jdbc, clock, TASKS, 1);
        evaluated();
        derived();
        long open = engine.createTaskQuery().count();
        assertThat(open).isGreaterThan(TASKS / 10 * 8);
        LocalDate day = calendars.of("BLR").plus(LocalDate.now(clock), 1);
        long before = System.nanoTime();
        days.enter("BLR", day, false, "Act of the benchmark", world.person("admin"));
        derived();
        double seconds = (System.nanoTime() - before) / 1e9;
        Measured.report(
                "%s: %,d open tasks have followed a moved day after %.1f s, with the evaluation of all (goal < 60)",
                database(), open, seconds);
        before = System.nanoTime();
        people.add(new NewPerson(
                "by.newcomer", "A newcomer", "BLR", Set.of(Role.COORDINATOR), null, "en", "new@roadmap.example", null));
        derived();
        Measured.report(
                "%s: a newcomer has %,d letters' matters of %,d open tasks after %.1f s (goal < 60)",
                database(),
                jdbc.queryForObject("SELECT COUNT(*) FROM notice WHERE recipient = 'by.newcomer'", Long.class),
                open,
                (System.nanoTime() - before) / 1e9);
    }

    private void evaluated() throws InterruptedException {
        long id = evaluations.evaluateEverything(world.person("rules"));
        Evaluation evaluation = evaluations.find(id).orElseThrow();
        while (evaluation.isRunning()) {
            Thread.sleep(20);
            evaluation = evaluations.find(id).orElseThrow();
        }
    }

    /** Nothing is evaluated any more, and all that waited has been looked at. */
    private void derived() throws InterruptedException {
        while (count("SELECT COUNT(*) FROM evaluation WHERE status = 'running'") > 0
                || count("SELECT COUNT(*) FROM tasks_to_derive WHERE NOT once_more") > 0) {
            Thread.sleep(20);
        }
    }

    private long count(String sql) {
        Long count = jdbc.queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }
}
