package org.jointroadmap.workflow.model;

import static org.jointroadmap.workflow.model.ModelRule.complainIf;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A person's task has a form that exists, a group of exactly one side, and a due date in working days. */
final class PersonsTask implements ModelRule {
    private static final Pattern GROUP =
            Pattern.compile("(proposer|partner|owner)-(coordinators|heads|deputies|cochairs)|administrators");
    private static final Pattern WORKING_DAYS = Pattern.compile("P[1-9][0-9]?D");

    private final Set<String> forms;

    PersonsTask(Set<String> forms) {
        this.forms = forms;
    }

    @Override
    public Optional<String> complaint(XmlElement element) {
        if (!element.name().equals("userTask")) {
            return Optional.empty();
        }
        String form = element.attribute("camunda:formRef");
        return complainIf(
                        !forms.contains(form),
                        element.id() + " asks for the form \"" + form + "\", which is not in processes/forms")
                .or(() -> complainIf(
                        !element.attribute("camunda:formRefBinding").equals("latest"),
                        element.id() + " must take the latest form (formRefBinding)"))
                .or(() -> complainIf(
                        !GROUP.matcher(element.attribute("camunda:candidateGroups"))
                                .matches(),
                        element.id() + " must go to one group of one side, for example partner-coordinators"))
                .or(() -> complainIf(
                        !WORKING_DAYS
                                .matcher(element.attribute("camunda:dueDate"))
                                .matches(),
                        element.id() + " must be due in working days, for example P5D"));
    }
}
