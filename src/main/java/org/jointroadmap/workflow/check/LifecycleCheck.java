package org.jointroadmap.workflow.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A lifecycle has stages one after the other, hands over before it asks the partner, and closes before it ends. */
final class LifecycleCheck {
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 40;
    private static final Set<String> TAKEN = Set.of("proposal", "closed");

    private final Model model;
    private final FileFaults faults;
    private final Knowledge knowledge;
    private final Collection<Fork> forks;

    LifecycleCheck(Model model, FileFaults faults, Knowledge knowledge, Collection<Fork> forks) {
        this.model = model;
        this.faults = faults;
        this.knowledge = knowledge;
        this.forks = forks;
    }

    void check() {
        gates();
        if (!model.isLifecycle()) {
            return;
        }
        List<Node> stages =
                model.process().inner().stream().filter(Node::isStage).toList();
        if (stages.isEmpty()) {
            faults.at(model.process().element(), "no-stages", model.process().id());
        }
        stages.forEach(this::stage);
        forks.stream().filter(fork -> fork.node().isTop()).forEach(this::sideBySide);
        model.nodes("userTask").forEach(this::partner);
        ends();
        model.nodes().stream().filter(node -> node.calls(Verb.CLOSE)).forEach(this::closed);
    }

    private void gates() {
        model.nodes().stream()
                .filter(node -> node.calls(Verb.GATE) && !model.isOwn())
                .forEach(gate -> key(gate, "gate-id"));
    }

    private void stage(Node stage) {
        key(stage, "stage-id");
        if (stage.element().attribute("name").isBlank()) {
            faults.at(stage.element(), "no-name", stage.id());
        }
    }

    private void key(Node node, String fault) {
        if (!KEBAB.matcher(node.id()).matches() || node.id().length() > LONGEST || TAKEN.contains(node.id())) {
            faults.at(node.element(), fault, node.id());
        }
    }

    private void sideBySide(Fork fork) {
        Set<Node> branches = new HashSet<>();
        for (Fork.Branch branch : fork.branches()) {
            branch.nodes().stream().filter(Node::isStage).findFirst().ifPresent(branches::add);
        }
        if (branches.size() > 1) {
            faults.at(
                    fork.node().element(),
                    "stages-side-by-side",
                    fork.node().id(),
                    branches.stream().map(Node::id).sorted().toList());
        }
        fork.nodes().stream()
                .filter(node -> node.calls(Verb.CLOSE))
                .filter(node -> node.out().stream().noneMatch(flow -> flow.to().isTerminating()))
                .forEach(node -> faults.at(node.element(), "close-beside", node.id()));
    }

    private void partner(Node task) {
        String group = task.element().attribute("camunda:candidateGroups");
        if (Groups.isPartner(group) && !knowledge.isCertain(task, ModelCheck.called(Verb.HAND_OVER))) {
            String way = Ways.past(model, task, node -> node.calls(Verb.HAND_OVER));
            faults.at(task.element(), "before-hand-over", task.id(), way);
        }
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
        aside.stream()
                .filter(node -> node.isStage() || node.calls(Verb.CLOSE) || node.calls(Verb.HAND_OVER))
                .forEach(node -> faults.at(node.element(), "aside", node.id()));
        aside.stream()
                .filter(node -> node.is("userTask") || node.is("intermediateCatchEvent"))
                .filter(node -> model.process().inner().stream()
                        .anyMatch(end -> end.is("endEvent") && !aside.contains(end) && !end.isTerminating()))
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
