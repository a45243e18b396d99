package org.jointroadmap.web.intake;

import java.util.HashMap;
import java.util.Map;
import org.jointroadmap.intake.reading.Answer;
import org.jspecify.annotations.Nullable;

/** What the form of a preview says to its questions: fields such as {@code due.1:14}. */
record IntakeAnswers(Map<String, String> fields) {
    Map<String, Answer> given() {
        Map<String, Answer> given = new HashMap<>();
        fields.keySet().stream()
                .filter(name -> name.matches("(due|number|lead|title|out)\\.\\d+:\\d+"))
                .map(name -> name.substring(name.indexOf('.') + 1))
                .distinct()
                .forEach(row -> given.put(row, answer(row)));
        return given;
    }

    private Answer answer(String row) {
        return new Answer(
                text("due." + row),
                text("number." + row),
                text("lead." + row),
                text("title." + row),
                fields.containsKey("out." + row));
    }

    /** What was entered, for the form to show again. */
    public @Nullable String text(String name) {
        String text = fields.get(name);
        return text == null || text.isBlank() ? null : text;
    }

    public boolean isOut(String row) {
        return fields.containsKey("out." + row);
    }
}
