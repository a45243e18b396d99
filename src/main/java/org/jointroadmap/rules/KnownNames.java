package org.jointroadmap.rules;

import java.util.List;
import java.util.Map;

/** The names of the published models; whoever publishes models says them. */
@FunctionalInterface
public interface KnownNames {
    /** The newest version of each lifecycle; while there is none, rules may name whatever they like. */
    List<KnownLifecycle> lifecycles();

    /** Key of each procedure that a rule can start, to the type of subject that it is about; while there is none, rules may name whatever they like. */
    default Map<String, String> procedures() {
        return Map.of();
    }
}
