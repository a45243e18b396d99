package org.jointroadmap.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jointroadmap.answer.Given;
import org.jointroadmap.answer.Reach;
import org.jointroadmap.fact.Answers;
import org.jointroadmap.fact.WithAnswers;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.project.Project;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From recorded forms to what rules ask. */
class AnswerFactsTest {
    private static final Instant NOW = Instant.parse("2026-11-30T20:30:00Z");

    private final WorkingCalendars calendars = mock();
    private final WorkingCalendar calendar = mock();
    private final Project project = mock();
    private final AnswerFacts facts = new AnswerFacts(calendars, Clock.fixed(NOW, ZoneId.of("Europe/Minsk")));

    @BeforeEach
    void everyDayIsAWorkingDay() {
        when(project.proposer()).thenReturn("BLR");
        when(calendars.of("BLR")).thenReturn(calendar);
        when(calendar.inTime(any())).thenAnswer(call -> call.getArgument(0));
        when(calendar.between(any(), any())).thenAnswer(call -> (int)
                Math.max(0, ChronoUnit.DAYS.between(call.<LocalDate>getArgument(0), call.<LocalDate>getArgument(1))));
    }

    @Test
    void aDateIsCountedFromTodayForwardsAndBack() {
        WithAnswers asked = asked(form(Map.of(
                "soon", "2026-12-05",
                "today", "2026-11-30",
                "past", "2026-11-27",
                "moment", "2026-12-01T22:00:00Z",
                "none", "2026-13-45",
                "text", "in spring")));
        assertThat(asked.days("soon")).hasToString("5");
        assertThat(asked.days("today")).hasToString("0");
        assertThat(asked.days("past")).hasToString("-3");
        assertThat(asked.days("moment")).hasToString("2");
        assertThat(asked.days("none")).hasToString("");
        assertThat(asked.days("text")).hasToString("");
    }

    @Test
    void theOrderIsThatOfTheForms() {
        WithAnswers asked = asked(form(Map.of("units", 1)), form(Map.of("units", 10)));
        assertThat(asked.total("units")).hasToString("11");
        assertThat(asked.number("units")).hasToString("10");
        assertThat(asked.earlierNumber("units")).hasToString("1");
    }

    private WithAnswers asked(Given... forms) {
        Answers answers = facts.of(project, List.of(forms));
        return () -> answers;
    }

    private static Given form(Map<String, @Nullable Object> values) {
        return new Given("report", "BLR", "by.coordinator", NOW, values, Reach.SHARED, false, null);
    }
}
