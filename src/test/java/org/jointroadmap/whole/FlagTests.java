package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectChanged;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.monitoring.Escalation;
import org.jointroadmap.monitoring.Escalations;
import org.jointroadmap.monitoring.Evaluation;
import org.jointroadmap.roadmap.ItemDesk;
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Flags are raised once, stand with their process or not at all, and end with their cause. */
@WholeApplicationTest
abstract class FlagTests {
    private static final String OVERDUE = "roadmap item overdue";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    ItemDesk desk;

    @Autowired
    Tasks tasks;

    @Autowired
    Escalations escalations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Sabotage sabotage;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @AfterEach
    void peace() {
        sabotage.stop();
    }

    @Test
    void evaluationsAtOnceRaiseOneFlagAndOneEscalation() throws Exception {
        String item = world.itemDueIn(1);
        clock.forwardDays(10);
        ExecutorService both = Executors.newFixedThreadPool(4);
        CountDownLatch start = new CountDownLatch(1);
        Callable<Void> evaluation = () -> {
            start.await();
            transactions.executeWithoutResult(status -> events.publishEvent(new SubjectChanged(Subject.item(item))));
            return null;
        };
        List<Future<Void>> evaluations =
                List.of(both.submit(evaluation), both.submit(evaluation), both.submit(evaluation));
        start.countDown();
        for (Future<Void> each : evaluations) {
            each.get();
        }
        both.shutdown();
        assertThat(raised(item, OVERDUE)).isEqualTo(1);
        assertThat(world.open(Subject.item(item))).hasSize(1);
    }

    @Test
    void aFlagWhoseProcessCannotStartIsNotThere() {
        String item = world.itemDueIn(100);
        sabotage.start();
        String late = LocalDate.now(clock).minusDays(20).toString();
        assertThatThrownBy(() -> world.redate(item, late)).hasMessageContaining(Sabotage.REASON);
        assertThat(world.flagsOf(item)).isEmpty();
        assertThat(escalations.running(Subject.item(item))).isEmpty();
        assertThat(world.open(Subject.item(item))).isEmpty();

        sabotage.stop();
        world.redate(item, late);
        assertThat(world.open(Subject.item(item))).hasSize(1);
    }

    @Test
    void aSubjectThatCannotBeEvaluatedIsNamedAndStopsNoOther() {
        String one = world.itemDueIn(1);
        String broken = world.itemDueIn(1);
        String other = world.itemDueIn(1);
        clock.forwardDays(10);
        sabotage.startFor(broken);
        Evaluation evaluation = world.evaluateEverything();
        assertThat(evaluation.status()).isEqualTo(Evaluation.DONE);
        assertThat(evaluation.failures()).isEqualTo("item/" + broken);
        assertThat(evaluation.subjects()).isEqualTo(evaluation.total());
        assertThat(world.flagsOf(one)).extracting(Flag::rule).contains(OVERDUE);
        assertThat(world.flagsOf(broken)).extracting(Flag::rule).doesNotContain(OVERDUE);
        assertThat(world.flagsOf(other)).extracting(Flag::rule).contains(OVERDUE);

        sabotage.stop();
        assertThat(world.evaluateEverything().failures()).isEmpty();
        assertThat(world.flagsOf(broken)).extracting(Flag::rule).contains(OVERDUE);
    }

    @Test
    void furtherFlagsJoinTheEscalationAndTheGravestLeads() {
        String item = world.itemDueOn(LocalDate.now(clock).minusDays(10).toString(), 400);
        Escalation first = escalations.running(Subject.item(item)).orElseThrow();
        assertThat(world.flagsOf(item)).hasSizeGreaterThan(1);
        clock.forwardDays(160);
        world.evaluateEverything();
        Escalation later = escalations.running(Subject.item(item)).orElseThrow();
        assertThat(later.id()).isEqualTo(first.id());
        assertThat(later.gravest()).isEqualTo(Severity.CRITICAL);
        assertThat(tasks.about(Subject.item(item), world.person("by.cochair"))).hasSize(1);
    }

    @Test
    void aSecondEvaluationKeepsWhatStands() {
        String item = world.itemDueIn(-5);
        long flag = world.flagsOf(item).get(0).id();
        world.evaluateEverything();
        var evaluation = world.evaluateEverything();
        assertThat(evaluation.raised()).isZero();
        assertThat(evaluation.kept()).isPositive();
        assertThat(world.flagsOf(item).get(0).id()).isEqualTo(flag);
    }

    private int raised(String item, String rule) {
        return jdbc.sql("SELECT COUNT(*) FROM flag WHERE subject_id = ? AND rule = ?")
                .params(item, rule)
                .query(Integer.class)
                .single();
    }
}
