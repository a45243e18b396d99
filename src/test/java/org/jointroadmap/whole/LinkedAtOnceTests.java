package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jointroadmap.monitoring.Evaluation;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.project.Proposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Items and the projects that carry them out change at once, each judged with the other, and nobody waits for ever. */
@WholeApplicationTest
abstract class LinkedAtOnceTests {
    private static final int TIMES = 15;

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Proposals proposals;

    @Autowired
    ProjectCourse course;

    @Autowired
    TransactionTemplate transactions;

    private final List<String> items = new ArrayList<>();
    private final List<ProjectId> projects = new ArrayList<>();

    @BeforeEach
    void people() {
        world.peopled().quiet();
        for (int one = 0; one < 3; one++) {
            items.add(world.itemDueIn(-5));
        }
        items.forEach(item -> IntStream.range(0, 2).forEach(one -> projects.add(proposed(item))));
    }

    @Test
    void nobodyWaitsForEver() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        List<Future<?>> work = List.of(
                people.submit(() -> IntStream.range(0, TIMES).forEach(this::redate)),
                people.submit(() -> IntStream.range(0, TIMES).forEach(time -> stopAndGo(projects.get(0)))),
                people.submit(() -> IntStream.range(0, TIMES).forEach(this::moveToAnother)),
                people.submit(() -> IntStream.range(0, 3).forEach(time -> assertThat(world.evaluateEverything())
                        .extracting(Evaluation::failures)
                        .isEqualTo(""))));
        people.shutdown();
        for (Future<?> one : work) {
            one.get();
        }
        Evaluation whole = world.evaluateEverything();
        assertThat(whole.failures()).isEmpty();
        assertThat(whole.raised()).isZero();
        assertThat(whole.cleared()).isZero();
    }

    private void redate(int time) {
        world.redate(
                items.get(time % items.size()),
                LocalDate.now(clock).plusDays(time % 2 == 0 ? 20 : -20).toString());
    }

    /** In a transaction of ours, so that it is not tried again. */
    private void stopAndGo(ProjectId id) {
        transactions.executeWithoutResult(
                status -> course.suspend(id, "As agreed", null, world.person("by.coordinator")));
        transactions.executeWithoutResult(
                status -> course.resume(id, "As agreed", null, world.person("by.coordinator")));
    }

    private void moveToAnother(int time) {
        ProjectId id = projects.get(2 + time % 2);
        String item = items.get(time % items.size());
        proposals.revise(id, new Proposal(null, null, null, item, null, null));
    }

    private ProjectId proposed(String item) {
        Proposal proposal = new Proposal(
                "joint-production",
                "Tractors in Ganja",
                "A first series of tractors, made from sets of parts in Ganja",
                item,
                List.of("870193"),
                "Ganja Automobile Plant");
        return proposals.propose(proposal, world.person("by.coordinator")).id();
    }
}
