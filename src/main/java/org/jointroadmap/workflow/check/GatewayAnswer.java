package org.jointroadmap.workflow.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The answer that a gateway branches on: asked or decided on every way to it, with a branch for whatever it may be. */
final class GatewayAnswer {
    private final Model model;
    private final FileFaults faults;
    private final Surroundings around;
    private final Knowledge knowledge;

    GatewayAnswer(Model model, FileFaults faults, Surroundings around, Knowledge knowledge) {
        this.model = model;
        this.faults = faults;
        this.around = around;
        this.knowledge = knowledge;
    }

    /**
     * @param named options that have a branch
     * @param otherwise whether there is a default flow
     */
    void check(Node gateway, String answer, Set<String> named, boolean otherwise) {
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
