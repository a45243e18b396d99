package org.jointroadmap.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.fact.Fact;

/** One published version of the rules, compiled; it never changes and may be used by many threads at once. */
public interface LiveRules {
    int version();

    /**
     * What the rules conclude from these facts, which may belong to any number of subjects: the same as from the facts
     * of each subject alone.
     *
     * @throws EvaluationOverran if there are more facts, conclusions or time than one evaluation may take
     */
    Conclusions evaluate(Collection<? extends Fact> facts);

    /**
     * What follows once the flags are in line: from the same facts with those that say what stands, a
     * {@link org.jointroadmap.fact.StandingFlag} for each flag and one {@link org.jointroadmap.fact.StandingEscalation}.
     *
     * @throws EvaluationOverran as {@link #evaluate}
     */
    Consequences consequences(Collection<? extends Fact> facts);

    /** Whether any rule looks at such facts; others need not be gathered. */
    boolean asks(Class<? extends Fact> type);

    /** Each condition of a rule in its order with the values seen, whether it fired or not; empty if there is no such rule. */
    Optional<Explanation> explain(String rule, Collection<? extends Fact> factsOfOneSubject);

    /** A rule as it can be read alone; empty if there is no such rule. */
    default Optional<RuleSource> source(String rule) {
        return Optional.empty();
    }

    /** The names of the rules that look at such facts. */
    default List<String> rulesAsking(Class<? extends Fact> type) {
        return List.of();
    }
}
