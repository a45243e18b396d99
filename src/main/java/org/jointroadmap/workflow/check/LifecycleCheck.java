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
        model.nodes("userTask").forEach(task -> partner(task, task.element().attribute("camunda:candidateGroups")));
        model.nodes("serviceTask").forEach(step -> partner(step, step.element().property("to")));
        new ClosingCheck(model, faults, knowledge).check();
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

    /** A task that the partner gets, or a letter. */
    private void partner(Node task, String group) {
        if (Groups.isPartner(group) && !knowledge.isCertain(task, ModelCheck.called(Verb.HAND_OVER))) {
            String way = Ways.past(model, task, node -> node.calls(Verb.HAND_OVER));
            faults.at(task.element(), "before-hand-over", task.id(), way);
        }
    }
}
