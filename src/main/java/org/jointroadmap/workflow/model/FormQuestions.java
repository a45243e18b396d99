package org.jointroadmap.workflow.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointroadmap.workflow.Questions;
import org.jointroadmap.workflow.form.Field;
import org.springframework.stereotype.Component;

/** The questions of the forms in the processes folder, each task by its model's form. */
@Component("questions")
class FormQuestions implements Questions {
    private final Map<String, String> formOfTask;
    private final Forms forms;
    private final Phrases phrases;

    FormQuestions(ProcessFolder folder, Forms forms, Phrases phrases) {
        ProcessFiles files = folder.files();
        this.formOfTask = files.models().stream()
                .flatMap(model -> XmlReader.read(model).all("userTask"))
                .collect(Collectors.toMap(
                        XmlElement::id, task -> task.attribute("camunda:formRef"), (one, same) -> one));
        this.forms = forms;
        this.phrases = phrases;
    }

    @Override
    public String text(String taskKey, String field, Locale locale) {
        return phrases.say(field(taskKey, field).map(Field::label).orElse(field), locale);
    }

    @Override
    public Optional<String> choice(String taskKey, String field, String answer, Locale locale) {
        return field(taskKey, field)
                .map(question -> question.options().get(answer))
                .map(label -> phrases.say(label, locale));
    }

    @Override
    public Optional<String> unit(String taskKey, String field) {
        return field(taskKey, field).map(Field::unit).filter(unit -> !unit.isEmpty());
    }

    private Optional<Field> field(String taskKey, String field) {
        return Optional.ofNullable(formOfTask.get(taskKey))
                .flatMap(form -> forms.get(form).field(field));
    }
}
