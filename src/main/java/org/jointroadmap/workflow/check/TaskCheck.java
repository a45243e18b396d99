package org.jointroadmap.workflow.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** A person's task has a name, a form that exists, a group of one side, and a due date in working days. */
final class TaskCheck {
    private static final Pattern WORKING_DAYS = Pattern.compile("P[1-9][0-9]{0,2}D");
    private static final Pattern CALENDAR_TIME = Pattern.compile("P[1-9][0-9]{0,2}[DWMY]");
    private static final Pattern PRIORITY = Pattern.compile("[0-9]{1,4}");
    private static final Pattern BINDING = Pattern.compile("|latest|deployment|version");

    private final Model model;
    private final FileFaults faults;
    private final Surroundings around;

    TaskCheck(Model model, FileFaults faults, Surroundings around) {
        this.model = model;
        this.faults = faults;
        this.around = around;
    }

    void check() {
        model.nodes("userTask").forEach(this::task);
    }

    private void task(Node task) {
        Element element = task.element();
        if (element.attribute("name").isBlank()) {
            faults.at(element, "no-name", task.id());
        }
        String form = element.attribute("camunda:formRef");
        if (form.isEmpty()) {
            faults.at(element, "no-form", task.id());
        } else if (!around.formIds().contains(form)) {
            faults.at(element, "form-nowhere", task.id(), form, Nearest.to(form, around.formIds()));
        }
        if (!BINDING.matcher(element.attribute("camunda:formRefBinding")).matches()) {
            faults.at(element, "form-binding", task.id(), element.attribute("camunda:formRefBinding"));
        }
        String due = element.attribute("camunda:dueDate");
        if (!WORKING_DAYS.matcher(due).matches()) {
            faults.at(element, due.isEmpty() ? "no-due-date" : "due-date", task.id(), due);
        }
        optional(task, "camunda:followUpDate", CALENDAR_TIME, "follow-up");
        optional(task, "camunda:priority", PRIORITY, "priority");
        group(task);
        otherPerson(task);
    }

    private void optional(Node task, String attribute, Pattern pattern, String fault) {
        String value = task.element().attribute(attribute);
        if (!value.isEmpty() && !pattern.matcher(value).matches()) {
            faults.at(task.element(), fault, task.id(), value);
        }
    }

    private void group(Node task) {
        String group = task.element().attribute("camunda:candidateGroups");
        boolean both = Groups.isBoth(group) && !model.isOwn();
        if (both != task.isForBothSides()) {
            faults.at(task.element(), both ? "group-needs-both" : "group-for-both", task.id(), group);
        } else if (!both && !Groups.isOf(model, group)) {
            faults.at(task.element(), group.isEmpty() ? "no-group" : "group", task.id(), group, Groups.example(model));
        }
        task.element().children("multiInstanceLoopCharacteristics").forEach(loop -> {
            if (!loop.attribute("camunda:collection").equals("sides")
                    || !loop.attribute("camunda:elementVariable").equals("side")) {
                faults.at(loop, "both-sides", task.id());
            }
        });
    }

    private void otherPerson(Node task) {
        String id = task.element().property("other-person-than");
        if (id.isEmpty()) {
            return;
        }
        Optional<Node> other = model.node(id).filter(node -> node.is("userTask"));
        if (other.isEmpty() || other.get() == task) {
            faults.at(task.element(), "other-person", task.id(), id);
        } else if (Ways.after(task).contains(other.get())
                && !Ways.after(other.get()).contains(task)) {
            faults.at(task.element(), "other-person-later", task.id(), id);
        }
    }
}
