package org.jointroadmap.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jspecify.annotations.Nullable;

/**
 * A subject once its flags are in line.
 *
 * @param flags that stand, the gravest first
 * @param escalation that is under way, null if none is
 * @param said the facts that say what stands
 */
record Standing(
        SubjectFacts looked, List<Flag> flags, @Nullable Escalation escalation, List<Fact> said) {
    Subject subject() {
        return looked.subject();
    }

    String owner() {
        return looked.owner();
    }

    boolean shared() {
        return looked.shared();
    }

    /** What the second pass sees. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(looked.facts());
        facts.addAll(said);
        return facts;
    }
}
