package org.jointroadmap.rules;

import java.util.List;

/** The names of the published models; whoever publishes models says them. */
@FunctionalInterface
public interface KnownNames {
    /** The newest version of each lifecycle; while there is none, rules may name whatever they like. */
    List<KnownLifecycle> lifecycles();
}
