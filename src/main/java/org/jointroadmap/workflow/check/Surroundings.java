package org.jointroadmap.workflow.check;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a model may name: forms, verbs, other lifecycles. */
record Surroundings(
        Map<String, FormFile> forms, Set<String> formIds, Map<String, Verb> verbs, Collection<Model> models) {
    /** The form of a person's task, nothing if it is not there or not readable. */
    Optional<FormFile> form(Node task) {
        return Optional.ofNullable(forms.get(task.element().attribute("camunda:formRef")));
    }

    Optional<Verb> verb(Node step) {
        return step.is("serviceTask") ? Optional.ofNullable(verbs.get(step.delegate())) : Optional.empty();
    }

    /** The answer that a machine's step decides, "" if none. */
    String decided(Node step) {
        return verb(step).map(verb -> verb.decides(step.element())).orElse("");
    }
}
