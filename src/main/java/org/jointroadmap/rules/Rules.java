package org.jointroadmap.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rules that this node runs, and what became of the last edit. */
public interface Rules {
    /** The newest version that this node knows; keep it for a whole evaluation. */
    LiveRules live();

    /** As {@link #live()}, but never older than a version that is stored: what a listener of its event evaluates with. */
    LiveRules atLeast(int version);

    RuleStatus status();

    /** What the folder of this node would remove and nobody has agreed to yet. */
    Optional<Removal> askedRemoval();

    /** Lets go live what removes many rules; files that have changed since are asked for anew. */
    void agree(String hash);

    /** These rules as they were in a version, those of them that it had; none if the version is not kept. */
    List<RuleSource> sources(int version, Collection<String> rules);

    /** The limits of that version. */
    List<LiveLimit> limits(int version);
}
