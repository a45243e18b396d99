package org.jointroadmap.workflow.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Every loop has a person's task or a timer in it; without one the engine would go round for ever. */
final class LoopCheck {
    private final Model model;
    private final FileFaults faults;
    private final Map<Node, Boolean> left = new HashMap<>();

    LoopCheck(Model model, FileFaults faults) {
        this.model = model;
        this.faults = faults;
    }

    void check() {
        model.nodes().stream()
                .filter(node -> !node.waits() && !left.containsKey(node))
                .forEach(this::walk);
    }

    private record Visit(Node node, Iterator<Node> next) {}

    private void walk(Node start) {
        Deque<Visit> open = new ArrayDeque<>();
        enter(start, open);
        while (!open.isEmpty()) {
            Visit visit = open.element();
            if (!visit.next().hasNext()) {
                left.put(visit.node(), true);
                open.pop();
                continue;
            }
            Node next = visit.next().next();
            if (!left.containsKey(next)) {
                enter(next, open);
            } else if (Boolean.FALSE.equals(left.get(next))) {
                faults.at(
                        next.element(), "endless-loop", next.id(), visit.node().id());
            }
        }
    }

    private void enter(Node node, Deque<Visit> open) {
        left.put(node, false);
        open.push(new Visit(
                node,
                Ways.next(node)
                        .filter(next -> !next.waits() && !isEventStart(next))
                        .iterator()));
    }

    private static boolean isEventStart(Node node) {
        return node.is("startEvent") && node.part().isEventPart();
    }
}
