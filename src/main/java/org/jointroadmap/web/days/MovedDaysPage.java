package org.jointroadmap.web.days;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jointroadmap.Days;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.EnteredDays;
import org.jointroadmap.party.MovedDay;
import org.jointroadmap.party.MovedDayDesk;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.roadmap.ItemShifts;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.workflow.TaskShifts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The moved days of a year, and the form for one more, which shows first which deadlines move. */
@Screen
class MovedDaysPage {
    private static final String PAGE = "/moved-days";
    private static final int MOST = 50;

    private final EnteredDays days;
    private final MovedDayDesk desk;
    private final WorkingCalendars calendars;
    private final ItemShifts items;
    private final TaskShifts tasks;
    private final Parties parties;
    private final Choices choices;
    private final Clock clock;

    MovedDaysPage(
            EnteredDays days,
            MovedDayDesk desk,
            WorkingCalendars calendars,
            ItemShifts items,
            TaskShifts tasks,
            Parties parties,
            Choices choices,
            Clock clock) {
        this.days = days;
        this.desk = desk;
        this.calendars = calendars;
        this.items = items;
        this.tasks = tasks;
        this.parties = parties;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String show(@RequestParam(required = false) @Nullable Integer year, Person me, Model model) {
        return page(year, new MoveForm(me.side(), "", "", "", false), me, model);
    }

    /** What was not shown before it is saved is shown first. */
    @PostMapping(PAGE)
    String save(MoveForm form, Person me, Model model, Attempt attempt) {
        if (!Boolean.TRUE.equals(form.shown())) {
            return attempt.look(() -> foresee(form, me, model), () -> page(year(form), form, me, model));
        }
        return attempt.make(
                () -> {
                    LocalDate day = day(form, me);
                    desk.enter(text(form.side()), day, Boolean.TRUE.equals(form.working()), text(form.source()), me);
                    return PAGE + "?year=" + day.getYear();
                },
                "days.done",
                () -> page(year(form), form, me, model));
    }

    @PostMapping(PAGE + "/{id}/undo")
    String takeBack(@PathVariable long id, @RequestParam int year, Person me, Model model, Attempt attempt) {
        return attempt.make(
                () -> {
                    desk.takeBack(id, me);
                },
                "days.done.back",
                PAGE + "?year=" + year,
                () -> show(year, me, model));
    }

    private void foresee(MoveForm form, Person me, Model model) {
        LocalDate day = day(form, me);
        boolean working = Boolean.TRUE.equals(form.working());
        var movedItems = items.of(text(form.side()), day, working);
        var movedTasks = tasks.of(text(form.side()), day, working, LocaleContextHolder.getLocale());
        model.addAttribute("foreseen", day);
        model.addAttribute("items", movedItems.stream().limit(MOST).toList());
        model.addAttribute("itemsLeftOut", Math.max(0, movedItems.size() - MOST));
        model.addAttribute("tasks", movedTasks.stream().limit(MOST).toList());
        model.addAttribute("tasksLeftOut", Math.max(0, movedTasks.size() - MOST));
    }

    /** The day, if everything can be entered as it stands. */
    private LocalDate day(MoveForm form, Person me) {
        Wrongs wrongs = new Wrongs();
        LocalDate day = form.day(wrongs);
        desk.check(form.side(), day, form.working(), form.source(), wrongs, me);
        return Objects.requireNonNull(day);
    }

    private String page(@Nullable Integer wanted, MoveForm form, Person me, Model model) {
        int year = Math.max(
                Days.FIRST.getYear(),
                Math.min(Days.LAST.getYear(), wanted == null ? Year.now(clock).getValue() : wanted));
        Map<String, List<MovedDay>> bySide = new LinkedHashMap<>();
        Map<String, Integer> worked = new LinkedHashMap<>();
        LocalDate last = LocalDate.of(year, 12, 31);
        parties.all().forEach(side -> {
            bySide.put(side.code(), days.of(side, year));
            worked.put(side.code(), calendars.fresh(side.code()).between(last.minusYears(1), last));
        });
        model.addAttribute("year", year);
        model.addAttribute("days", bySide);
        model.addAttribute("worked", worked);
        model.addAttribute("together", calendars.joint(parties.all()).between(last.minusYears(1), last));
        model.addAttribute("provisional", calendars.joint(parties.all()).isProvisional(last, last));
        model.addAttribute("mayKeep", MovedDayDesk.mayKeep(me));
        model.addAttribute("form", form);
        model.addAttribute("sides", choices.sides(form.side()));
        model.addAttribute("states", choices.of("days.status.", List.of(MoveForm.WORKING, MoveForm.OFF), form.state()));
        return "days/days";
    }

    private static @Nullable Integer year(MoveForm form) {
        LocalDate day = form.day(new Wrongs());
        return day == null ? null : day.getYear();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
