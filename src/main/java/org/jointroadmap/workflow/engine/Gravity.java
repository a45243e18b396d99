package org.jointroadmap.workflow.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.FlagCleared;
import org.jointroadmap.flag.FlagRaised;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.flag.SeverityChanged;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tasks come in the order of what is wrong with their subject: a task's priority is the gravity of the gravest flag that
 * stands, kept in the transaction that raises or clears one.
 */
@Component
public class Gravity implements SmartInitializingSingleton {
    private static final int NOTHING_GRAVE = 50;
    private static final int STEP = 10;

    private static final int AT_ONCE = 400;

    private final Flags flags;
    private final TaskService tasks;
    private final TransactionTemplate transaction;

    Gravity(Flags flags, @Lazy TaskService tasks, TransactionTemplate transaction) {
        this.flags = flags;
        this.tasks = tasks;
        this.transaction = transaction;
    }

    /** Tasks of a program that knew no priorities get theirs. */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            for (Severity grave : List.of(Severity.WARNING, Severity.CRITICAL)) {
                List<Subject> subjects = flags.subjectsOfStanding(grave);
                for (int from = 0; from < subjects.size(); from += AT_ONCE) {
                    raise(subjects.subList(from, Math.min(from + AT_ONCE, subjects.size())), priority(grave));
                }
            }
        });
    }

    private void raise(List<Subject> subjects, int priority) {
        about(subjects).taskMaxPriority(priority - 1).list().forEach(task -> tasks.setPriority(task.getId(), priority));
    }

    int of(Subject subject) {
        return of(flags.standing(subject));
    }

    @EventListener
    void raised(FlagRaised raised) {
        settle(raised.flag());
    }

    @EventListener
    void cleared(FlagCleared cleared) {
        settle(cleared.flag());
    }

    @EventListener
    void changed(SeverityChanged changed) {
        settle(changed.subject());
    }

    private void settle(Flag flag) {
        if (flag.severity() != Severity.INFO) {
            settle(flag.subject());
        }
    }

    private void settle(Subject subject) {
        int priority = of(subject);
        about(List.of(subject)).list().stream()
                .filter(task -> task.getPriority() != priority)
                .forEach(task -> tasks.setPriority(task.getId(), priority));
    }

    private TaskQuery about(List<Subject> subjects) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(subjects.stream()
                        .flatMap(subject -> Stream.of(subject.toString(), subject.id()))
                        .toArray(String[]::new));
    }

    private static int of(List<Flag> standing) {
        return priority(standing.isEmpty() ? Severity.INFO : standing.get(0).severity());
    }

    private static int priority(Severity gravest) {
        return NOTHING_GRAVE + STEP * gravest.ordinal();
    }
}
