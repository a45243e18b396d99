package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.party.DayMoved;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.workflow.TaskShift;
import org.jointroadmap.workflow.TaskShifts;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the last days of open tasks in line with the calendar when a day of it is moved. */
@Component
class DueTasks implements TaskShifts {
    private final ProcessEngine engine;
    private final TaskService tasks;
    private final IdentityService identity;
    private final Phrases phrases;
    private final WorkingCalendars calendars;
    private final Parties parties;
    private final Clock clock;

    DueTasks(
            @Lazy ProcessEngine engine,
            @Lazy TaskService tasks,
            @Lazy IdentityService identity,
            @Lazy Phrases phrases,
            WorkingCalendars calendars,
            Parties parties,
            Clock clock) {
        this.engine = engine;
        this.tasks = tasks;
        this.identity = identity;
        this.phrases = phrases;
        this.calendars = calendars;
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public List<TaskShift> of(String side, LocalDate day, boolean working, Locale reader) {
        return shifts(side, day, calendars.fresh(side), calendars.with(side, day, working)).stream()
                .map(shift ->
                        new TaskShift(shift.id(), phrases.say(shift.name(), reader), shift.before(), shift.after()))
                .toList();
    }

    /** In the transaction that moves the day. */
    @EventListener
    void moved(DayMoved moved) {
        WorkingCalendar now = calendars.fresh(moved.side());
        WorkingCalendar before = calendars.with(moved.side(), moved.day(), !now.isWorking(moved.day()));
        List<TaskShift> shifts = shifts(moved.side(), moved.day(), before, now);
        Acting.itself(identity, () -> {
            shifts.forEach(this::move);
            return shifts.size();
        });
    }

    private void move(TaskShift shift) {
        Task task = tasks.createTaskQuery().taskId(shift.id()).singleResult();
        task.setDueDate(WorkingDays.endOf(shift.after(), clock));
        tasks.saveTask(task);
    }

    /** Read in one command of the engine, which knows a task's model only inside of one. */
    private List<TaskShift> shifts(String side, LocalDate day, WorkingCalendar before, WorkingCalendar after) {
        Date from = Date.from(day.minusDays(1).atStartOfDay(clock.getZone()).toInstant());
        return Acting.itself(identity, () -> commands()
                .execute(context -> tasks.createTaskQuery().dueAfter(from).active().list().stream()
                        .map(TaskEntity.class::cast)
                        .flatMap(task -> shift(task, side, before, after).stream())
                        .toList()));
    }

    private CommandExecutor commands() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
    }

    private Optional<TaskShift> shift(TaskEntity task, String side, WorkingCalendar before, WorkingCalendar after) {
        if (task.getTaskDefinition() == null
                || !(task.getTaskDefinition().getDueDateExpression() instanceof WorkingDays term)) {
            return Optional.empty();
        }
        String whose = term.side(task);
        if (!whose.isEmpty() && !whose.equals(side)) {
            return Optional.empty();
        }
        LocalDate opened = LocalDate.ofInstant(task.getCreateTime().toInstant(), clock.getZone());
        LocalDate was = term.lastDay(opened, own(whose, side, before));
        LocalDate is = term.lastDay(opened, own(whose, side, after));
        return !was.equals(is) && WorkingDays.endOf(was, clock).equals(task.getDueDate())
                ? Optional.of(new TaskShift(task.getId(), task.getName(), was, is))
                : Optional.empty();
    }

    private WorkingCalendar own(String whose, String side, WorkingCalendar calendar) {
        return !whose.isEmpty()
                ? calendar
                : WorkingCalendar.joint(parties.all().stream()
                        .map(party -> party.code().equals(side) ? calendar : calendars.of(party.code()))
                        .toList());
    }
}
