package org.jointroadmap.workflow.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A machine's step calls something that the program can do, and says all that it needs to know. */
final class VerbCheck {
    private final Model model;
    private final FileFaults faults;
    private final Surroundings around;

    VerbCheck(Model model, FileFaults faults, Surroundings around) {
        this.model = model;
        this.faults = faults;
        this.around = around;
    }

    void check() {
        model.nodes("serviceTask").forEach(this::step);
    }

    private void step(Node step) {
        Element element = step.element();
        Optional<Verb> verb = around.verb(step);
        Set<String> names = around.verbs().values().stream()
                .filter(one -> model.isOwn() || !one.own())
                .map(one -> "${" + one.name() + "}")
                .collect(Collectors.toCollection(TreeSet::new));
        if (verb.isEmpty() || verb.get().own() && !model.isOwn()) {
            String written = element.attribute("camunda:delegateExpression");
            faults.at(
                    element,
                    written.isEmpty() ? "no-verb" : "verb-nowhere",
                    step.id(),
                    written,
                    Nearest.to(written, names));
            return;
        }
        if (model.isOwn()) {
            if (element.attribute("camunda:asyncBefore").equals("true")
                    && element.all().noneMatch(inner -> inner.is("camunda:failedJobRetryTimeCycle"))) {
                faults.at(element, "no-retry", step.id());
            }
            return;
        }
        if (!verb.get().subjects().isEmpty() && !verb.get().subjects().contains(model.subject())) {
            faults.at(element, "verb-subject", step.id(), verb.get().name(), model.subject());
        }
        properties(step, verb.get());
    }

    private void properties(Node step, Verb verb) {
        step.element()
                .properties()
                .filter(property -> !verb.properties().contains(property.attribute("name")))
                .forEach(property -> faults.at(
                        property,
                        "verb-property",
                        step.id(),
                        property.attribute("name"),
                        verb.name(),
                        verb.properties().isEmpty() ? "–" : Nearest.to(property.attribute("name"), verb.properties())));
        verb.required().stream()
                .filter(name -> step.element().property(name).isEmpty())
                .sorted()
                .forEach(name -> faults.at(step.element(), "verb-lacks", step.id(), name, verb.name()));
        String answer = verb.decides(step.element());
        if (!answer.isEmpty()) {
            Keys.fault(answer, false).ifPresent(fault -> faults.at(step.element(), fault, answer));
        }
        tasks(step, answer);
        String to = step.element().property("to");
        if (!to.isEmpty() && verb.properties().contains("to") && !Groups.isOf(model, to)) {
            faults.at(step.element(), "verb-group", step.id(), to, Groups.example(model));
        }
        lifecycle(step);
    }

    private void tasks(Node step, String question) {
        String tasks = step.element().property("tasks");
        Arrays.stream(tasks.split(",", -1))
                .map(String::strip)
                .filter(id -> !tasks.isEmpty())
                .forEach(id -> {
                    Optional<Node> task = model.node(id).filter(node -> node.is("userTask"));
                    if (task.isEmpty()) {
                        Set<String> ids = model.nodes("userTask").map(Node::id).collect(Collectors.toSet());
                        faults.at(step.element(), "verb-task", step.id(), id, Nearest.to(id, ids));
                    } else if (around.form(task.get())
                            .filter(form -> form.asked(question)
                                    .filter(Question::isYesOrNo)
                                    .isEmpty())
                            .isPresent()) {
                        faults.at(step.element(), "verb-task-asks", step.id(), id, question);
                    }
                });
    }

    private void lifecycle(Node step) {
        String key = step.element().property("lifecycle");
        Set<String> lifecycles = around.models().stream()
                .filter(Model::isLifecycle)
                .map(Model::key)
                .collect(Collectors.toSet());
        if (!key.isEmpty() && !lifecycles.contains(key)) {
            faults.at(step.element(), "verb-lifecycle", step.id(), key, Nearest.to(key, lifecycles));
        }
    }
}
