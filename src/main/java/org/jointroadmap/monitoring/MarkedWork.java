package org.jointroadmap.monitoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jointroadmap.SerialWorker;
import org.jointroadmap.monitoring.MarkedSubjects.Mark;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.rules.Rules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Evaluates the marked subjects, each once however often it was marked; whichever node comes first. */
@Component
class MarkedWork implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MarkedWork.class);
    private static final int AT_ONCE = 1_000;

    private final MarkedSubjects marked;
    private final Evaluator evaluator;
    private final List<SubjectSource> sources;
    private final Rules rules;
    private final WorkingCalendars calendars;
    private final TransactionTemplate transactions;
    private final SerialWorker worker = new SerialWorker("marked-subjects", 1);

    MarkedWork(
            MarkedSubjects marked,
            Evaluator evaluator,
            List<SubjectSource> sources,
            Rules rules,
            WorkingCalendars calendars,
            TransactionTemplate transactions) {
        this.marked = marked;
        this.evaluator = evaluator;
        this.sources = sources;
        this.rules = rules;
        this.calendars = calendars;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 1_000)
    void look() {
        worker.execute(this::work);
    }

    /** Nothing is left to start: the next look finds what waits. */
    @Override
    public void start() {}

    @Override
    public boolean isRunning() {
        return !worker.isStopping();
    }

    @Override
    public void stop() {
        worker.stop();
    }

    private void work() {
        List<Mark> marks = marked.first(AT_ONCE);
        while (!marks.isEmpty() && !worker.isStopping() && done(marks)) {
            marks = marked.first(AT_ONCE);
        }
    }

    /** All in one transaction, else one by one, so that one does not stop the others. */
    private boolean done(List<Mark> marks) {
        try {
            transactions.executeWithoutResult(status -> evaluate(marks));
            return true;
        } catch (ConcurrencyFailureException met) {
            return false;
        } catch (RuntimeException e) {
            if (marks.size() > 1) {
                return marks.stream().allMatch(mark -> done(List.of(mark)));
            }
            LOG.warn("{} could not be evaluated", marks.get(0).subject(), e);
            transactions.executeWithoutResult(status -> marked.remove(marks));
            return true;
        }
    }

    private void evaluate(List<Mark> marks) {
        marked.remove(marks);
        calendars.refresh();
        Map<String, TreeSet<String>> ids = marks.stream()
                .collect(groupingBy(
                        Mark::subjectType, TreeMap::new, mapping(Mark::subjectId, toCollection(TreeSet::new))));
        for (SubjectSource source : sources) {
            TreeSet<String> some = ids.get(source.type());
            if (some != null) {
                evaluator.evaluateChanged(source, some, rules.live(), "marked-" + UUID.randomUUID());
            }
        }
    }
}
