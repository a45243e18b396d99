package org.jointroadmap.rules;

/** The rules that this node runs, and what became of the last edit. */
public interface Rules {
    /** The newest version that this node knows; keep it for a whole evaluation. */
    LiveRules live();

    /** As {@link #live()}, but never older than a version that is stored: what a listener of its event evaluates with. */
    LiveRules atLeast(int version);

    RuleStatus status();
}
