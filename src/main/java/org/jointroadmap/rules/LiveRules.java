package org.jointroadmap.rules;

import java.util.Collection;
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

    /** Each condition of a rule in its order with the values seen, whether it fired or not; empty if there is no such rule. */
    Optional<Explanation> explain(String rule, Collection<? extends Fact> factsOfOneSubject);
}
