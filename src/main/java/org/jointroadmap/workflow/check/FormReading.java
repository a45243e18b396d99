package org.jointroadmap.workflow.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a form and says what in it does not work in the Tasklist or has no place there. */
final class FormReading {
    private static final Map<String, Question.Type> ANSWERED = Map.of(
            "textfield", Question.Type.TEXT,
            "textarea", Question.Type.TEXT,
            "number", Question.Type.NUMBER,
            "select", Question.Type.CHOICE,
            "radio", Question.Type.CHOICE,
            "checkbox", Question.Type.TICK,
            "checklist", Question.Type.LIST,
            "taglist", Question.Type.LIST);
    private static final Set<String> SHOWN = Set.of("text", "group", "separator", "spacer", "table", "html");
    private static final Set<String> CHOICES = Set.of("select", "radio", "checklist", "taglist");
    private static final Set<String> LATER = Set.of("filepicker", "dynamiclist");
    private static final List<String> REFUSED = List.of("path", "valuesKey", "valuesExpression", "serializeToString");

    private final FileFaults faults;
    private final List<Question> questions = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final FormTexts texts;

    FormReading(FileFaults faults) {
        this.faults = faults;
        this.texts = new FormTexts(faults, phrases);
    }

    /** Nothing if it is no form at all. */
    Optional<FormFile> read(byte[] content) {
        try {
            Json root = JsonText.read(content);
            FormFile form = new FormFile(faults.file(), questions, phrases);
            if (!root.at("id").text().equals(form.id())) {
                faults.at(
                        root.placeOf("id").orElse(root.place()),
                        "form-id",
                        root.at("id").text(),
                        form.id());
            }
            if (root.at("components").items().isEmpty()) {
                faults.at(root.placeOf("components").orElse(root.place()), "form-empty");
            }
            components(root);
            texts.check(root, questions.stream().map(Question::key).toList());
            return Optional.of(form);
        } catch (Unreadable broken) {
            broken.tell(faults);
            return Optional.empty();
        }
    }

    private void components(Json parent) {
        for (Json component : parent.at("components").items()) {
            component(component);
            components(component);
        }
    }

    private void component(Json component) {
        String type = component.at("type").text();
        Place place = component.placeOf("type").orElse(component.place());
        REFUSED.stream()
                .filter(component::has)
                .filter(name -> !component.at(name).text().isEmpty()
                        || component.at(name).isTrue())
                .forEach(name -> faults.at(component.at(name).place(), "form-attribute", name));
        if (ANSWERED.containsKey(type)) {
            answered(component, ANSWERED.get(type));
        } else if (type.equals("datetime")) {
            answered(component, moment(component.at("subtype").text()));
        } else if (!SHOWN.contains(type)) {
            faults.at(place, LATER.contains(type) ? "form-type-" + type : "form-type", type);
        }
    }

    private static Question.Type moment(String subtype) {
        return switch (subtype) {
            case "time" -> Question.Type.TIME;
            case "datetime" -> Question.Type.MOMENT;
            default -> Question.Type.DATE;
        };
    }

    private void answered(Json field, Question.Type type) {
        String key = field.at("key").text();
        Place place = field.placeOf("key").orElse(field.place());
        boolean shown = field.at("readonly").isTrue() || field.at("disabled").isTrue();
        Keys.fault(key, shown).ifPresent(fault -> faults.at(place, fault, key));
        questions.stream()
                .filter(other -> other.key().equals(key))
                .findFirst()
                .ifPresent(other ->
                        faults.at(place, "form-key-twice", key, other.place().line()));
        boolean hidden = !field.at("conditional").at("hide").text().isEmpty();
        boolean required = field.at("validate").at("required").isTrue();
        boolean tick = type == Question.Type.TICK;
        Set<String> options = options(field, shown);
        questions.add(new Question(key, place, type, shown, !hidden && (required || tick), options));
        Json pattern = field.at("validate").at("pattern");
        PatternCheck.fault(pattern.text()).ifPresent(why -> faults.at(pattern.place(), why, pattern.text()));
    }

    private Set<String> options(Json field, boolean shown) {
        String type = field.at("type").text();
        Set<String> options = new LinkedHashSet<>();
        for (Json option : field.at("values").items()) {
            if (!options.add(option.at("value").text())) {
                faults.at(
                        option.place(), "form-option-twice", option.at("value").text());
            }
        }
        if (CHOICES.contains(type) && options.isEmpty() && !shown) {
            faults.at(field.place(), "form-no-options", field.at("key").text());
        }
        return options;
    }
}
