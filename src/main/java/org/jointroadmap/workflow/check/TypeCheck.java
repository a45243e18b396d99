package org.jointroadmap.workflow.check;

import java.util.HashMap;
import java.util.Map;

/** An answer is of one type in all forms of a model. */
final class TypeCheck {
    private final Model model;
    private final Faults faults;
    private final Surroundings around;
    private final Map<String, Known> known = new HashMap<>();

    private record Known(String file, Place place, Question.Type type) {}

    TypeCheck(Model model, Faults faults, Surroundings around) {
        this.model = model;
        this.faults = faults;
        this.around = around;
    }

    void check() {
        model.nodes("userTask")
                .flatMap(task -> around.form(task).stream())
                .distinct()
                .forEach(form -> form.questions().forEach(question -> question(form, question)));
        model.nodes("serviceTask").forEach(this::decided);
    }

    private void question(FormFile form, Question question) {
        if (question.shown() && question.type() == Question.Type.TEXT) {
            return;
        }
        Known first = known.putIfAbsent(question.key(), new Known(form.file(), question.place(), question.type()));
        if (first != null && first.type() != question.type()) {
            faults.at(
                    form.file(),
                    question.place(),
                    "two-types",
                    question.key(),
                    model.key(),
                    first.file(),
                    first.place().line());
        }
    }

    private void decided(Node step) {
        String answer = around.decided(step);
        Known asked = known.get(answer);
        if (asked != null && asked.type() != Question.Type.TICK && asked.type() != Question.Type.CHOICE) {
            faults.at(
                    model.file(),
                    step.element().place(),
                    "two-types",
                    answer,
                    model.key(),
                    asked.file(),
                    asked.place().line());
        }
    }
}
