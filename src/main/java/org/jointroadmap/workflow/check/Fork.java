package org.jointroadmap.workflow.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fork with its branches.
 *
 * @param join where all branches wait for each other, null where each just ends
 */
record Fork(Node node, @Nullable Node join, List<Branch> branches) {
    /** What a branch comes to: flows into joins, ends of the part, forks whose branches all end; and its nodes. */
    record Branch(Set<Flow> joins, Set<Node> ends, Set<Fork> forks, Set<Node> nodes) {
        Branch() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        /** Whether some way in it just ends, while others of its part go on. */
        boolean justEnds() {
            return !forks.isEmpty() || ends.stream().anyMatch(end -> !end.isTerminating());
        }
    }

    Set<Node> nodes() {
        Set<Node> all = new LinkedHashSet<>();
        branches.forEach(branch -> all.addAll(branch.nodes()));
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fork fork && fork.node == node;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(node);
    }
}
