package org.jointroadmap.workflow.derivation;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.notice.WorkNotices;
import org.jointroadmap.rules.Rules;
import org.jointroadmap.workflow.derivation.Waiting.Kind;
import org.jointroadmap.workflow.engine.DueDates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One step of what is derived again. A task at which it fails is left out, so that one does not stop the others. */
@Component
class DerivationStep {
    /** Tasks, or subjects. */
    static final int AT_ONCE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(DerivationStep.class);

    private final WaitingTasks waiting;
    private final TasksInOrder tasks;
    private final DueDates dueDates;
    private final TaskLetters letters;
    private final WorkNotices notices;
    private final Rules rules;
    private final TransactionTemplate transactions;

    DerivationStep(
            WaitingTasks waiting,
            TasksInOrder tasks,
            DueDates dueDates,
            TaskLetters letters,
            WorkNotices notices,
            Rules rules,
            TransactionTemplate transactions) {
        this.waiting = waiting;
        this.tasks = tasks;
        this.dueDates = dueDates;
        this.letters = letters;
        this.notices = notices;
        this.rules = rules;
        this.transactions = transactions;
    }

    /** All in one transaction, else one by one. */
    void subjects(List<Waiting> some) {
        some.stream().map(Waiting::ruleVersion).max(Comparator.naturalOrder()).ifPresent(rules::atLeast);
        try {
            transactions.executeWithoutResult(status -> {
                waiting.remove(some);
                dueDates.derive(tasks.about(some.stream().map(Waiting::whose).toList()));
            });
        } catch (ConcurrencyFailureException | OptimisticLockingException met) {
            throw met;
        } catch (RuntimeException failed) {
            if (some.size() > 1) {
                some.forEach(one -> subjects(List.of(one)));
            } else {
                LOG.warn(
                        "The tasks about {} could not be derived again",
                        some.get(0).whose(),
                        failed);
                transactions.executeWithoutResult(status -> waiting.remove(some));
            }
        }
    }

    /** The next tasks of all, or of a group. */
    void sweep(Waiting sweep) {
        try {
            sweep(sweep, AT_ONCE);
        } catch (ConcurrencyFailureException | OptimisticLockingException met) {
            throw met;
        } catch (RuntimeException failed) {
            for (int task = 0; task < AT_ONCE; task++) {
                oneOf(sweep);
            }
        }
    }

    private void oneOf(Waiting sweep) {
        try {
            sweep(sweep, 1);
        } catch (ConcurrencyFailureException | OptimisticLockingException met) {
            throw met;
        } catch (RuntimeException failed) {
            transactions.executeWithoutResult(status -> waiting.lock(sweep)
                    .forEach(now -> tasks.after(now, 1).forEach(task -> {
                        LOG.warn("Task {} could not be derived again", task.getId(), failed);
                        waiting.goOn(now, task.getId());
                    })));
        }
    }

    private void sweep(Waiting sweep, int limit) {
        transactions.executeWithoutResult(status -> waiting.lock(sweep).forEach(now -> {
            if (now.afterTask().isEmpty()) {
                waiting.merge(now);
            }
            List<Task> next = tasks.after(now, limit);
            if (!next.isEmpty()) {
                derive(now, next);
                waiting.goOn(now, next.get(next.size() - 1).getId());
            } else {
                end(now);
            }
        }));
    }

    private void derive(Waiting sweep, List<Task> some) {
        if (sweep.kind() == Kind.GROUP) {
            letters.derive(some, sweep.whose(), sweep.occasion());
        } else {
            dueDates.derive(some);
        }
    }

    private void end(Waiting sweep) {
        notices.letGo(sweep.occasion());
        if (sweep.onceMore()) {
            waiting.remove(List.of(sweep));
        } else {
            waiting.onceMore(sweep);
        }
    }
}
