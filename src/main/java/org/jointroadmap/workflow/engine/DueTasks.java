package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.workflow.TaskShift;
import org.jointroadmap.workflow.TaskShifts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Compares the last days of open tasks by two calendars; what ends before, since the rules say so, stays. */
@Component
class DueTasks implements TaskShifts {
    private final TaskService tasks;
    private final IdentityService identity;
    private final TaskTerms terms;
    private final Phrases phrases;
    private final Clock clock;

    DueTasks(
            @Lazy TaskService tasks,
            @Lazy IdentityService identity,
            TaskTerms terms,
            @Lazy Phrases phrases,
            Clock clock) {
        this.tasks = tasks;
        this.identity = identity;
        this.terms = terms;
        this.phrases = phrases;
        this.clock = clock;
    }

    @Override
    public List<TaskShift> of(String side, LocalDate day, boolean working, Locale reader) {
        Date from = Date.from(day.minusDays(1).atStartOfDay(clock.getZone()).toInstant());
        return Acting.itself(identity, () -> {
            List<Task> some = tasks.createTaskQuery().dueAfter(from).active().list();
            Map<String, String> sides = terms.sides(some);
            TaskTerms.Calendars now = terms.now();
            TaskTerms.Calendars then = terms.with(side, day, working);
            return some.stream()
                    .flatMap(task -> {
                        String whose = sides.getOrDefault(task.getId(), "");
                        return shift(task, now.of(whose), then.of(whose), reader).stream();
                    })
                    .toList();
        });
    }

    private Optional<TaskShift> shift(Task task, WorkingCalendar now, WorkingCalendar then, Locale reader) {
        return terms.lastDay(task, now)
                .filter(was -> WorkingDays.endOf(was, clock).equals(task.getDueDate()))
                .flatMap(was -> terms.lastDay(task, then)
                        .filter(is -> !is.equals(was))
                        .map(is -> new TaskShift(task.getId(), phrases.say(task.getName(), reader), was, is)));
    }
}
