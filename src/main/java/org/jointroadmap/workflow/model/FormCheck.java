package org.jointroadmap.workflow.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.workflow.Declaration;
import org.jointroadmap.workflow.form.Field;
import org.jointroadmap.workflow.form.Form;

/** Holds a form against what works in the Tasklist and what the processes declare. */
final class FormCheck {
    private static final Set<String> WORKING_TYPES = Set.of(
            "text",
            "textfield",
            "textarea",
            "number",
            "datetime",
            "select",
            "radio",
            "checkbox",
            "checklist",
            "taglist",
            "group",
            "separator");

    private final ProcessFile file;

    FormCheck(ProcessFile file) {
        this.file = file;
    }

    List<Violation> violations() {
        try {
            Form form = Form.read(file.content());
            return Stream.of(id(form), types(form), fields(form))
                    .flatMap(found -> found)
                    .toList();
        } catch (JsonProcessingException wrong) {
            return List.of(new Violation(
                    file.name(), wrong.getLocation().getLineNr(), "is no JSON: " + wrong.getOriginalMessage()));
        }
    }

    private Stream<Violation> id(Form form) {
        return form.id().equals(file.id())
                ? Stream.empty()
                : Stream.of(violation(form.id(), "the form's id must be its file's name, " + file.id()));
    }

    private Stream<Violation> types(Form form) {
        return form.componentTypes().stream()
                .filter(type -> !WORKING_TYPES.contains(type))
                .map(type -> violation(type, "the field type " + type + " does not work in the Tasklist"));
    }

    private Stream<Violation> fields(Form form) {
        Set<String> declared = Declaration.all().stream()
                .flatMap(process -> process.fields().stream())
                .collect(Collectors.toSet());
        return form.fields().stream()
                .map(Field::key)
                .filter(key -> !declared.contains(key))
                .map(key -> violation(key, "no process declares the field " + key));
    }

    private Violation violation(String word, String what) {
        String before = new String(file.content(), StandardCharsets.UTF_8);
        int at = Math.max(0, before.indexOf('"' + word + '"'));
        int line =
                1 + (int) before.substring(0, at).chars().filter(c -> c == '\n').count();
        return new Violation(file.name(), line, what);
    }
}
