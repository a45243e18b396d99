package org.jointroadmap.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.answer.Given;
import org.jointroadmap.fact.Answered;
import org.jointroadmap.fact.Answers;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.project.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what was answered and decided about a project into answers that rules can ask; what day it is, is counted here. */
@Component
class AnswerFacts {
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final WorkingCalendars calendars;
    private final Clock clock;

    AnswerFacts(WorkingCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param forms oldest first */
    Answers of(Project project, List<Given> forms) {
        WorkingCalendar calendar = calendars.of(project.proposer());
        List<Answered> answers = new ArrayList<>();
        int place = 0;
        for (Given form : forms) {
            for (Map.Entry<String, @Nullable Object> answer : form.values().entrySet()) {
                Object value = answer.getValue();
                Integer days = date(value).map(date -> days(calendar, date)).orElse(null);
                answers.add(new Answered(answer.getKey(), value, form.node(), place, days));
            }
            place++;
        }
        return Answers.of(answers);
    }

    private int days(WorkingCalendar calendar, LocalDate date) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due = calendar.inTime(date);
        return due.isBefore(today) ? -calendar.between(due, today) : calendar.between(today, due);
    }

    /** A date as forms write it, alone or with its time. */
    private Optional<LocalDate> date(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return Optional.empty();
        }
        try {
            return text.matches(DATE)
                    ? Optional.of(LocalDate.parse(text))
                    : text.matches(DATE + "T.*") ? Optional.of(moment(text)) : Optional.empty();
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** A moment without its place in the world is one of ours. */
    private LocalDate moment(String text) {
        TemporalAccessor moment =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return moment instanceof OffsetDateTime there
                ? there.atZoneSameInstant(clock.getZone()).toLocalDate()
                : LocalDate.from(moment);
    }
}
