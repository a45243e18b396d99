package org.jointroadmap.rules;

import java.util.List;
import java.util.Set;

/** The names of the published models; whoever publishes models says them. */
@FunctionalInterface
public interface KnownNames {
    /** The newest version of each lifecycle; while there is none, rules may name whatever they like. */
    List<KnownLifecycle> lifecycles();

    /** Keys of the procedures that a rule can start; while there is none, rules may name whatever they like. */
    default Set<String> procedures() {
        return Set.of();
    }
}
