package org.jointroadmap.workflow.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointroadmap.workflow.Questions;
import org.jointroadmap.workflow.form.Field;
import org.jointroadmap.workflow.form.FormTranslation;
import org.springframework.stereotype.Component;

/** The questions of the forms in the processes folder, each task by its model's form. */
@Component("questions")
class FormQuestions implements Questions {
    private final Map<String, String> formOfTask;
    private final Forms forms;
    private final FormTranslation russian;

    FormQuestions(ProcessFolder folder, Forms forms) {
        ProcessFiles files = folder.files();
        this.formOfTask = files.models().stream()
                .flatMap(model -> XmlReader.read(model).all("userTask"))
                .collect(Collectors.toMap(
                        XmlElement::id, task -> task.attribute("camunda:formRef"), (one, same) -> one));
        this.forms = forms;
        this.russian = files.russian();
    }

    @Override
    public String text(String taskKey, String field, Locale locale) {
        String question = Optional.ofNullable(formOfTask.get(taskKey))
                .flatMap(form -> forms.get(form).field(field))
                .map(Field::label)
                .orElse(field);
        return locale.getLanguage().equals("ru") ? russian.say(question) : question;
    }
}
