package org.jointroadmap.workflow.check;

import java.util.List;
import java.util.Set;

/** Every part begins once and ends, every node is reached, and from every node a way leads to an end. */
final class StructureCheck {
    private final Model model;
    private final FileFaults faults;

    StructureCheck(Model model, FileFaults faults) {
        this.model = model;
        this.faults = faults;
    }

    void check() {
        model.parts().forEach(this::part);
        model.nodes().forEach(this::node);
    }

    private void part(Node part) {
        List<Node> starts =
                part.inner().stream().filter(node -> node.is("startEvent")).toList();
        if (starts.size() != 1) {
            faults.at(starts.isEmpty() ? part.element() : starts.get(1).element(), "one-start", part.id());
            return;
        }
        start(part, starts.get(0));
        if (part.inner().stream().noneMatch(node -> node.is("endEvent"))) {
            faults.at(part.element(), "no-end", part.id());
            return;
        }
        Set<Node> reached = Reach.from(starts.get(0));
        Set<Node> ending = Reach.back(part.inner());
        for (Node node : part.inner()) {
            if (!node.isEventPart() && !node.in().isEmpty() && !reached.contains(node)) {
                faults.at(node.element(), "not-reached", node.id());
            } else if (!node.isEventPart() && !node.out().isEmpty() && !ending.contains(node)) {
                faults.at(node.element(), "never-ends", node.id());
            }
        }
        part.inner().stream()
                .filter(node -> node.is("boundaryEvent") && !node.interrupts())
                .forEach(event -> sideWay(event, starts.get(0)));
    }

    /** What a timer starts beside the rest ends by itself: where both meet, all that follows would be done twice. */
    private void sideWay(Node event, Node start) {
        Set<Node> others = Reach.without(start, event);
        Reach.from(event).stream()
                .filter(others::contains)
                .findFirst()
                .ifPresent(meeting -> faults.at(event.element(), "side-way-meets", event.id(), meeting.id()));
    }

    private void start(Node part, Node start) {
        boolean trigger = start.isTimed() || start.isMessaged();
        if (part.isEventPart() && !trigger) {
            faults.at(start.element(), "event-part-start", start.id());
        }
        boolean ownTimer = part.isProcess() && model.isOwn();
        if (!part.isEventPart() && trigger && !ownTimer) {
            faults.at(start.element(), "plain-start", start.id());
        }
    }

    private void node(Node node) {
        boolean begins = node.is("startEvent") || node.is("boundaryEvent") || node.isEventPart();
        boolean ends = node.is("endEvent") || node.isEventPart();
        if (begins && !node.in().isEmpty()) {
            faults.at(node.in().get(0).element(), "leads-to-begin", node.id());
        } else if (!begins && node.in().isEmpty()) {
            faults.at(node.element(), "nothing-leads-to", node.id());
        }
        if (ends && !node.out().isEmpty()) {
            faults.at(node.out().get(0).element(), "leaves-end", node.id());
        } else if (!ends && node.out().isEmpty()) {
            faults.at(node.element(), "leads-nowhere", node.id());
        }
        if (node.out().size() > 1 && !node.is("exclusiveGateway") && !node.is("parallelGateway")) {
            faults.at(node.out().get(1).element(), "two-leave", node.id());
        }
        if ((node.is("boundaryEvent") || node.is("intermediateCatchEvent")) && !node.isTimed() && !node.isMessaged()) {
            faults.at(node.element(), "event-without-timer", node.id());
        }
        if (node.isForBothSides() && !node.is("userTask")) {
            faults.at(node.element(), "only-tasks-for-both", node.id());
        }
    }
}
