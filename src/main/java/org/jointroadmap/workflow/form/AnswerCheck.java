package org.jointroadmap.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointroadmap.Controls;
import org.jointroadmap.Refused;
import org.jointroadmap.Refused.Problem;
import org.jspecify.annotations.Nullable;

/** Holds what somebody submits against their form; the browser's own checks are no guard. */
public final class AnswerCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_TEXT = 4000;

    private final Form form;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private AnswerCheck(Form form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** Texts, numbers and truths as a form would send them. */
    public static Map<String, JsonNode> json(Map<String, Object> answers) {
        Map<String, JsonNode> written = new LinkedHashMap<>();
        answers.forEach((field, answer) -> written.put(field, JSON.valueToTree(answer)));
        return written;
    }

    /**
     * Refuses answers that the form does not ask for, or that break its bounds.
     *
     * @param hidden keys of fields that are not there
     */
    public static void check(Form form, Map<String, JsonNode> answers, Set<String> hidden, LocalDate today) {
        AnswerCheck check = new AnswerCheck(form, today);
        answers.keySet().stream()
                .filter(key -> form.field(key).isEmpty())
                .forEach(key -> check.problem(key, "refused.answer.unknown", key));
        form.fields().stream()
                .filter(field -> !field.readOnly() && !hidden.contains(field.key()))
                .forEach(field -> check.field(field, answers.get(field.key())));
        if (!check.problems.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, check.problems);
        }
    }

    private void field(Field field, @Nullable JsonNode answer) {
        if (answer == null
                || answer.isNull()
                || answer.isTextual() && answer.asText().isBlank()
                || answer.isArray() && answer.isEmpty()) {
            if (field.isRequired()) {
                problem(field.key(), "refused.answer.required", field.label());
            }
            return;
        }
        switch (field.type()) {
            case "number" -> number(field, answer);
            case "checkbox" -> kind(field, answer, answer.isBoolean());
            case "datetime" -> new Moment(field, today).problem(answer.asText()).ifPresent(problems::add);
            case "checklist", "taglist" -> kind(field, answer, isOfOptions(field, answer));
            case "radio", "select" -> kind(field, answer, field.options().containsKey(answer.asText()));
            default -> text(field, answer);
        }
    }

    private void number(Field field, JsonNode answer) {
        if (!answer.isNumber()) {
            problem(field.key(), "refused.answer.number", field.label());
            return;
        }
        JsonNode least = field.bounds().path("min");
        JsonNode most = field.bounds().path("max");
        if (least.isNumber() && answer.asDouble() < least.asDouble()
                || most.isNumber() && answer.asDouble() > most.asDouble()) {
            problem(field.key(), "refused.answer.range", field.label(), least.asText(), most.asText());
        } else {
            decimals(field, answer);
        }
    }

    /** What is counted in pieces has no fractions. */
    private void decimals(Field field, JsonNode answer) {
        JsonNode decimals = field.bounds().path(Field.DECIMALS);
        if (decimals.isNumber() && answer.decimalValue().stripTrailingZeros().scale() > decimals.asInt()) {
            problem(field.key(), "refused.answer.decimals", field.label(), decimals.asInt());
        }
    }

    private void text(Field field, JsonNode answer) {
        if (!answer.isTextual()) {
            problem(field.key(), "refused.answer.kind", field.label());
            return;
        }
        String text = answer.asText();
        Optional<String> control = field.type().equals("textarea") ? Controls.inLines(text) : Controls.inOneLine(text);
        if (control.isPresent()) {
            problem(field.key(), "refused.answer.control", field.label(), control.get());
            return;
        }
        int length = text.strip().length();
        int longest = field.bounds().path("maxLength").asInt(LONGEST_TEXT);
        int shortest = field.bounds().path("minLength").asInt(0);
        if (length > longest) {
            problem(field.key(), "refused.answer.too-long", field.label(), longest, length);
        } else if (length < shortest) {
            problem(field.key(), "refused.answer.too-short", field.label(), shortest);
        } else if (field.bounds().has("pattern")
                && !answer.asText().matches(field.bounds().path("pattern").asText())) {
            problem(field.key(), "refused.answer.pattern", field.label());
        }
    }

    private static boolean isOfOptions(Field field, JsonNode answer) {
        return answer.isArray()
                && answer.valueStream()
                        .allMatch(one -> one.isTextual() && field.options().containsKey(one.asText()));
    }

    private void kind(Field field, JsonNode answer, boolean right) {
        if (!right) {
            problem(field.key(), "refused.answer.kind", field.label());
        }
    }

    private void problem(String field, String key, Object... arguments) {
        problems.add(new Problem(field, key, List.of(arguments)));
    }
}
