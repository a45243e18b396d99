package org.jointroadmap.workflow.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which nodes of one part a way leads to. */
final class Reach {
    private Reach() {}

    /** What follows a node, it included, by flows and by the events on its border. */
    static Set<Node> from(Node start) {
        return walk(List.of(start), null, true);
    }

    /** What follows a start without the ways that an event begins. */
    static Set<Node> without(Node start, Node event) {
        return walk(List.of(start), event, true);
    }

    /** The nodes from which a way leads to an end of their part. */
    static Set<Node> back(Collection<Node> part) {
        return walk(part.stream().filter(node -> node.is("endEvent")).toList(), null, false);
    }

    /** What timers of a part begin beside its main way. */
    static Set<Node> aside(Node part) {
        return walk(
                part.inner().stream()
                        .filter(node -> node.is("boundaryEvent") && !node.interrupts())
                        .toList(),
                null,
                true);
    }

    private static Set<Node> walk(Collection<Node> starts, @Nullable Node left, boolean forwards) {
        Set<Node> reached = new LinkedHashSet<>(starts);
        Deque<Node> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            Node node = open.remove();
            Stream<Node> next = forwards
                    ? Stream.concat(
                            node.boundaries().stream(), node.out().stream().map(Flow::to))
                    : node.in().stream().map(Flow::from);
            next.filter(one -> one != left && reached.add(one)).forEach(open::add);
        }
        return reached;
    }
}
