package org.jointroadmap.workflow.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Days;
import org.jointroadmap.Refused.Problem;

/** What a field for a day, a time of day, or both may hold, as the browser writes it. */
final class Moment {
    private final Field field;
    private final LocalDate today;

    Moment(Field field, LocalDate today) {
        this.field = field;
        this.today = today;
    }

    /** What is wrong with an answer, if anything. */
    Optional<Problem> problem(String answer) {
        String kind = field.bounds().path(Field.SUBTYPE).asText();
        try {
            return switch (kind) {
                case "time" -> {
                    LocalTime.parse(answer, DateTimeFormatter.ISO_TIME);
                    yield Optional.empty();
                }
                case "datetime" -> day(LocalDate.parse(answer, DateTimeFormatter.ISO_DATE_TIME));
                default -> day(LocalDate.parse(answer));
            };
        } catch (DateTimeParseException wrong) {
            return told(
                    switch (kind) {
                        case "time" -> "refused.answer.time";
                        case "datetime" -> "refused.answer.date-time";
                        default -> "refused.answer.date";
                    });
        }
    }

    private Optional<Problem> day(LocalDate day) {
        if (!Days.isWithin(day)) {
            return told("refused.answer.date-bounds", Days.bounds()[0], Days.bounds()[1]);
        }
        if (field.bounds().path(Field.NOT_PASSED).asBoolean() && day.isBefore(today)) {
            return told("refused.answer.date-passed");
        }
        return field.bounds().path(Field.LATEST).asText().equals("today") && day.isAfter(today)
                ? told("refused.answer.date-ahead")
                : Optional.empty();
    }

    private Optional<Problem> told(String key, Object... bounds) {
        Object[] said = new Object[bounds.length + 1];
        said[0] = field.label();
        System.arraycopy(bounds, 0, said, 1, bounds.length);
        return Optional.of(new Problem(field.key(), key, List.of(said)));
    }
}
