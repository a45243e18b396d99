package org.jointroadmap.workflow.check;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A gateway asks one question whose answer is there whichever way was gone, and knows a branch for each answer. */
final class GatewayCheck {
    private final Model model;
    private final FileFaults faults;
    private final Surroundings around;
    private final Knowledge knowledge;

    GatewayCheck(Model model, FileFaults faults, Surroundings around, Knowledge knowledge) {
        this.model = model;
        this.faults = faults;
        this.around = around;
        this.knowledge = knowledge;
    }

    void check() {
        model.nodes().forEach(node -> {
            if (node.is("exclusiveGateway") && node.out().size() > 1) {
                gateway(node);
            } else {
                node.out().stream()
                        .filter(Flow::hasCondition)
                        .forEach(flow -> faults.at(flow.element(), "condition-elsewhere", flow.id()));
            }
        });
    }

    private void gateway(Node gateway) {
        if (gateway.element().attribute("name").isBlank()) {
            faults.at(gateway.element(), "no-name", gateway.id());
        }
        Set<String> answers = new LinkedHashSet<>();
        Set<String> options = new LinkedHashSet<>();
        boolean sound = true;
        boolean otherwise = false;
        for (Flow branch : gateway.out()) {
            if (branch.element().attribute("name").isBlank()) {
                faults.at(
                        branch.element(),
                        "branch-name",
                        gateway.id(),
                        branch.to().id());
            }
            otherwise |= branch.isDefault();
            sound &= branch(gateway, branch, answers, options);
        }
        String defaulted = gateway.element().attribute("default");
        if (!defaulted.isEmpty() && !otherwise) {
            faults.at(gateway.element(), "default-nowhere", gateway.id(), defaulted);
        }
        if (answers.size() > 1) {
            faults.at(gateway.element(), "two-answers", gateway.id(), String.join(", ", answers));
        } else if (sound && answers.size() == 1 && !model.isOwn()) {
            new GatewayAnswer(model, faults, around, knowledge)
                    .check(gateway, answers.iterator().next(), options, otherwise);
        }
    }

    private boolean branch(Node gateway, Flow branch, Set<String> answers, Set<String> options) {
        if (branch.isDefault()) {
            if (branch.hasCondition()) {
                faults.at(branch.element(), "default-condition", branch.id());
            }
            return true;
        }
        if (!branch.hasCondition()) {
            faults.at(branch.element(), "no-condition", gateway.id(), branch.id());
            return false;
        }
        Optional<Condition> condition = Condition.of(branch.condition());
        if (condition.isEmpty()) {
            faults.at(branch.element(), "condition-form", branch.id(), branch.condition());
            return false;
        }
        answers.add(condition.get().answer());
        if (!options.add(condition.get().meant())) {
            faults.at(
                    branch.element(),
                    "option-twice",
                    gateway.id(),
                    condition.get().meant());
        }
        return true;
    }
}
