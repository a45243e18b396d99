package org.jointroadmap.workflow.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
            answer(gateway, answers.iterator().next(), options, otherwise);
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

    private void answer(Node gateway, String answer, Set<String> named, boolean otherwise) {
        List<Question> asked = model.nodes("userTask")
                .flatMap(task -> around.form(task).flatMap(form -> form.asked(answer)).stream())
                .toList();
        boolean decided =
                model.nodes("serviceTask").anyMatch(step -> around.decided(step).equals(answer));
        if (asked.isEmpty() && !decided) {
            faults.at(gateway.element(), "answer-nowhere", gateway.id(), answer, Nearest.to(answer, answers()));
            return;
        }
        Set<String> options = new HashSet<>(decided ? Set.of("yes", "no") : Set.of());
        for (Question question : asked) {
            if (question.type() != Question.Type.CHOICE && question.type() != Question.Type.TICK) {
                faults.at(gateway.element(), "answer-no-choice", gateway.id(), answer);
                return;
            }
            options.addAll(question.type() == Question.Type.TICK ? Set.of("yes", "no") : question.options());
        }
        named.stream()
                .filter(option -> !options.contains(option))
                .forEach(option -> faults.at(
                        gateway.element(),
                        "option-nowhere",
                        gateway.id(),
                        option,
                        answer,
                        Nearest.to(option, options)));
        if (!otherwise && !named.containsAll(options)) {
            String left = options.stream()
                    .filter(one -> !named.contains(one))
                    .sorted()
                    .collect(Collectors.joining(", "));
            faults.at(gateway.element(), "no-default", gateway.id(), left);
        }
        if (!otherwise && asked.stream().anyMatch(question -> !question.certain())) {
            faults.at(gateway.element(), "answer-optional", gateway.id(), answer);
        }
        if (!knowledge.isCertain(gateway, ModelCheck.asked(answer))) {
            String way = Ways.past(
                    model,
                    gateway,
                    node -> node.is("userTask")
                                    && around.form(node)
                                            .flatMap(form -> form.asked(answer))
                                            .isPresent()
                            || around.decided(node).equals(answer));
            faults.at(gateway.element(), "answer-not-on-way", gateway.id(), answer, way);
        }
    }

    private Set<String> answers() {
        Set<String> known = new HashSet<>();
        model.nodes("userTask")
                .flatMap(task -> around.form(task).stream())
                .forEach(form -> known.addAll(form.askedKeys()));
        model.nodes("serviceTask")
                .map(around::decided)
                .filter(name -> !name.isEmpty())
                .forEach(known::add);
        return known;
    }
}
