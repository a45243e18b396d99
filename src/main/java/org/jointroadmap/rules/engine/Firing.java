package org.jointroadmap.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jointroadmap.fact.Conclusion;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Quantity;
import org.jointroadmap.rules.EvaluationOverran;
import org.jointroadmap.rules.tree.Accumulation;
import org.jointroadmap.rules.tree.Rule;
import org.jointroadmap.rules.tree.Rule.Pass;
import org.jointroadmap.rules.tree.Sight;
import org.kie.api.runtime.KieSession;

/** Runs one session over some facts, within limits. */
final class Firing {
    private static final int CONCLUSIONS_PER_FACT = 200;

    private final long deadline;

    /** @param deadline by {@link System#nanoTime()} */
    Firing(long deadline) {
        this.deadline = deadline;
    }

    /** Equal conclusions of one rule are one. */
    Collection<Inserted> fire(CompiledFile file, Pass pass, Collection<? extends Fact> facts) {
        Taken taken = new Taken(file.source().rules());
        // A session that is told to be of one thread keeps its facts in the rules, where sessions at once mix them up.
        KieSession session = file.base(pass).orElseThrow().newKieSession();
        try {
            session.setGlobal(Drl.CONCLUDING, taken);
            facts.forEach(session::insert);
            int limit = facts.size() * CONCLUSIONS_PER_FACT;
            if (session.fireAllRules(match -> inTime(), limit) >= limit) {
                throw new EvaluationOverran("The rules concluded more than " + limit + " things from " + facts.size()
                        + " facts; nothing was evaluated.");
            }
            return taken.inserted();
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

    /** What the rules of one session concluded about the subject that was looked at, and not about what is linked to it. */
    private static final class Taken implements Concluding {
        private final List<Rule> rules;
        private final List<Inserted> once = new ArrayList<>();
        private final Set<Inserted> repeated = new LinkedHashSet<>();

        Taken(List<Rule> rules) {
            this.rules = rules;
        }

        @Override
        public void add(int rule, String about, Conclusion conclusion) {
            if (conclusion.subject().equals(about)) {
                Rule by = rules.get(rule);
                (by.mayRepeat() ? repeated : once).add(new Inserted(by.name(), conclusion));
            }
        }

        List<Inserted> inserted() {
            once.addAll(repeated);
            return once;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Quantity total(int rule, int way, int element, int total, List<?> facts) {
            Accumulation sum = (Accumulation) rules.get(rule).ways().get(way).get(element);
            return sum.totals().get(total).of(sum.source(), Sight.nothing(), (List<Fact>) facts);
        }
    }
}
