package org.jointroadmap.workflow.check;

import java.util.HashSet;
import java.util.Set;

/** Every end of a lifecycle closes the project, nothing is left to do then, and nothing comes after it. */
final class ClosingCheck {
    private final Model model;
    private final FileFaults faults;
    private final Knowledge knowledge;

    ClosingCheck(Model model, FileFaults faults, Knowledge knowledge) {
        this.model = model;
        this.faults = faults;
        this.knowledge = knowledge;
    }

    void check() {
        ends();
        model.nodes().stream().filter(node -> node.calls(Verb.CLOSE)).forEach(this::closed);
    }

    /** What a timer starts beside the rest may end by itself; every other end of the process closes it. */
    private void ends() {
        Set<Node> aside = Reach.aside(model.process());
        model.nodes("endEvent")
                .filter(this::endsAll)
                .filter(end -> !aside.contains(end))
                .forEach(end -> {
                    if (!knowledge.isCertain(end, ModelCheck.called(Verb.CLOSE))) {
                        faults.at(
                                end.element(),
                                "end-not-closed",
                                end.id(),
                                Ways.past(model, end, node -> node.calls(Verb.CLOSE)));
                    }
                });
        beside(aside);
    }

    private void beside(Set<Node> aside) {
        Set<Node> beside = new HashSet<>(aside);
        model.process().inner().stream()
                .filter(Node::isEventPart)
                .filter(part -> part.inner().stream().anyMatch(node -> node.is("startEvent") && !node.interrupts()))
                .forEach(part -> beside.addAll(part.inner()));
        beside.stream()
                .filter(node -> node.isStage() || node.calls(Verb.CLOSE) || node.calls(Verb.HAND_OVER))
                .forEach(node -> faults.at(node.element(), "aside", node.id()));
        boolean stopped = model.process().inner().stream()
                .filter(node -> node.is("endEvent") && !aside.contains(node))
                .allMatch(Node::isTerminating);
        beside.stream()
                .filter(node -> node.is("userTask") || node.is("intermediateCatchEvent"))
                .filter(node -> !stopped)
                .forEach(node -> faults.at(node.element(), "aside-outlives", node.id()));
    }

    private boolean endsAll(Node end) {
        Node part = end.part();
        return part.isProcess()
                || part.isEventPart()
                        && part.part().isProcess()
                        && part.inner().stream().anyMatch(start -> start.is("startEvent") && start.interrupts());
    }

    private void closed(Node close) {
        Ways.after(close).stream()
                .filter(node -> node.waits() || node.isStage() || node.is("serviceTask") && !node.calls(Verb.REMIND))
                .findFirst()
                .ifPresent(node -> faults.at(close.element(), "after-close", close.id(), node.id()));
    }
}
