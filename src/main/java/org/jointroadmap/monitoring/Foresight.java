package org.jointroadmap.monitoring;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jointroadmap.rules.Rules;
import org.jointroadmap.trade.figure.ImportEffects;
import org.jointroadmap.trade.figure.ImportProgress;
import org.jointroadmap.trade.figure.ImportRead;
import org.jointroadmap.trade.figure.ImportSteps;
import org.jointroadmap.trade.figure.ImportedYears;
import org.jointroadmap.trade.figure.ImportedYears.Coming;
import org.jointroadmap.trade.importing.ImportDecisions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says what figures that wait would lead to: they take effect, everything that rests on figures is evaluated by the live
 * rules, processes and letters begin, all in a transaction that is rolled back. So what is said is what would be done.
 */
@Component
class Foresight {
    private static final int CHUNK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Object UNDER_WAY = new Object();

    private final ImportDecisions imports;
    private final ImportedYears years;
    private final ImportSteps steps;
    private final Evaluations evaluations;
    private final Evaluator evaluator;
    private final List<SubjectSource> sources;
    private final Consequences consequences;
    private final Rules rules;
    private final TransactionTemplate transactions;

    Foresight(
            ImportDecisions imports,
            ImportedYears years,
            ImportSteps steps,
            Evaluations evaluations,
            Evaluator evaluator,
            List<SubjectSource> sources,
            Consequences consequences,
            Rules rules,
            TransactionTemplate transactions) {
        this.imports = imports;
        this.years = years;
        this.steps = steps;
        this.evaluations = evaluations;
        this.evaluator = evaluator;
        this.sources = sources.stream().filter(SubjectSource::restsOnFigures).toList();
        this.consequences = consequences;
        this.rules = rules;
        this.transactions = transactions;
    }

    /** Whether what happens in this transaction is only tried out. */
    static boolean isUnderWay() {
        return TransactionSynchronizationManager.hasResource(UNDER_WAY);
    }

    @EventListener
    void foresee(ImportRead read) {
        awaitQuiet();
        Foreseen foreseen = Objects.requireNonNull(transactions.execute(status -> tryOut(read.id(), status)));
        imports.foreseen(read.id(), foreseen.effects(), foreseen.years());
    }

    private Foreseen tryOut(long id, TransactionStatus status) {
        status.setRollbackOnly();
        TransactionSynchronizationManager.bindResource(UNDER_WAY, id);
        try {
            Consequences.Seen before = consequences.look();
            Map<Integer, String> followed = years.followed();
            var figures = imports.tryOut(id);
            List<Coming> coming = years.since(id, followed);
            evaluate("foresight-" + id, steps.of(id, ImportProgress.Step.CONSEQUENCES));
            TransactionSynchronizationUtils.triggerBeforeCommit(false);
            return new Foreseen(consequences.since(before, figures), coming);
        } finally {
            TransactionSynchronizationManager.unbindResource(UNDER_WAY);
        }
    }

    private record Foreseen(ImportEffects effects, List<Coming> years) {}

    private void evaluate(String occasion, ImportProgress.Listener progress) {
        int total = sources.stream().mapToInt(SubjectSource::count).sum();
        int done = 0;
        for (SubjectSource source : sources) {
            List<String> ids = source.next("", CHUNK);
            while (!ids.isEmpty()) {
                evaluator.evaluate(source, ids, rules.live(), occasion);
                done += ids.size();
                progress.at(done, total);
                ids = source.next(ids.get(ids.size() - 1), CHUNK);
            }
        }
    }

    /** What earlier figures lead to is not to be taken for what these do. */
    private void awaitQuiet() {
        try {
            for (long waited = 0;
                    waited < PATIENCE.toMillis() && evaluations.isAnyRunning();
                    waited += LOOK.toMillis()) {
                Thread.sleep(LOOK.toMillis());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
