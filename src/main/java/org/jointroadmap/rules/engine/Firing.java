package org.jointroadmap.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.rules.EvaluationOverran;
import org.jointroadmap.rules.language.Drl;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Runs one session over some facts, within limits. */
final class Firing {
    private static final int CONCLUSIONS_PER_FACT = 200;

    private final long deadline;

    /** @param deadline by {@link System#nanoTime()} */
    Firing(long deadline) {
        this.deadline = deadline;
    }

    List<Inserted> fire(KieBase base, Collection<? extends Fact> facts) {
        List<Inserted> inserted = new ArrayList<>();
        // A session that is told to be of one thread keeps its facts in the rules, where sessions at once mix them up.
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(
                    Drl.CONCLUDING, (Concluding) (rule, conclusion) -> inserted.add(new Inserted(rule, conclusion)));
            facts.forEach(session::insert);
            int limit = facts.size() * CONCLUSIONS_PER_FACT;
            if (session.fireAllRules(match -> inTime(), limit) >= limit) {
                throw new EvaluationOverran("The rules concluded more than " + limit + " things from " + facts.size()
                        + " facts; nothing was evaluated.");
            }
            return inserted;
        } finally {
            session.dispose();
        }
    }

    private boolean inTime() {
        if (System.nanoTime() - deadline > 0) {
            throw new EvaluationOverran("The rules took too long; nothing was evaluated.");
        }
        return true;
    }
}
