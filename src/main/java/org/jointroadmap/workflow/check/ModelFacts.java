package org.jointroadmap.workflow.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the program needs to know of a sound model.
 *
 * @param hint under the name, "" if its author gave none
 * @param subject "" for the program's own
 * @param stages in the order of the flow
 * @param gates ids of the nodes where rules say what is lacking
 * @param answers by name, each with its type in lower case, as {@code number}, or {@code tick} for yes or no
 * @param forms ids of the forms that its tasks use
 * @param groups that its tasks go to
 */
public record ModelFacts(
        String key,
        String name,
        String hint,
        String subject,
        boolean offered,
        List<StageFacts> stages,
        List<String> gates,
        Map<String, String> answers,
        Set<String> forms,
        Set<String> groups) {
    /**
     * A stage of a lifecycle.
     *
     * @param reports whether answers in it count as reports
     */
    public record StageFacts(String key, String name, boolean reports) {}

    static ModelFacts of(Model model, Surroundings around) {
        Element process = model.process().element();
        List<StageFacts> stages = new ArrayList<>();
        if (model.isLifecycle()) {
            model.stages().stream()
                    .map(Node::element)
                    .forEach(stage -> stages.add(new StageFacts(
                            stage.id(),
                            stage.attribute("name"),
                            stage.property("reports").equals("true"))));
        }
        return new ModelFacts(
                model.key(),
                process.attribute("name"),
                process.documentation(),
                model.subject(),
                model.isOffered(),
                stages,
                model.nodes("serviceTask")
                        .filter(node -> node.calls(Verb.GATE))
                        .map(Node::id)
                        .toList(),
                answers(model, around),
                tasks(model, "camunda:formRef"),
                tasks(model, "camunda:candidateGroups"));
    }

    private static Map<String, String> answers(Model model, Surroundings around) {
        Map<String, String> answers = new TreeMap<>();
        model.nodes("userTask")
                .flatMap(task -> around.form(task).stream())
                .flatMap(form -> form.questions().stream())
                .filter(question -> !question.shown())
                .forEach(question -> answers.put(question.key(), kind(question)));
        model.nodes("serviceTask")
                .map(around::decided)
                .filter(name -> !name.isEmpty())
                .forEach(name -> answers.putIfAbsent(name, "tick"));
        return answers;
    }

    private static String kind(Question question) {
        Question.Type type = question.isYesOrNo() ? Question.Type.TICK : question.type();
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> tasks(Model model, String attribute) {
        return model.nodes("userTask")
                .map(task -> task.element().attribute(attribute))
                .collect(Collectors.toUnmodifiableSet());
    }
}
