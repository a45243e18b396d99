package org.jointroadmap.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jointroadmap.Days;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.EnteredDays;
import org.jointroadmap.party.MovedDay;
import org.jointroadmap.party.MovedDayDesk;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.ItemShift;
import org.jointroadmap.roadmap.ItemShifts;
import org.jointroadmap.workflow.TaskShifts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** The moved days of the calendars: what was published, and what people entered. */
@Api
class MovedDaysApi {
    private final EnteredDays days;
    private final MovedDayDesk desk;
    private final ItemShifts items;
    private final TaskShifts tasks;
    private final Parties parties;
    private final Clock clock;

    MovedDaysApi(
            EnteredDays days, MovedDayDesk desk, ItemShifts items, TaskShifts tasks, Parties parties, Clock clock) {
        this.days = days;
        this.desk = desk;
        this.items = items;
        this.tasks = tasks;
        this.parties = parties;
        this.clock = clock;
    }

    /** Of a year, by day. */
    @GetMapping("/api/moved-days")
    List<MovedDayJson> list(@RequestParam(required = false) @Nullable Integer year) {
        int wanted = year == null ? Year.now(clock).getValue() : year;
        if (wanted < Days.FIRST.getYear() || wanted > Days.LAST.getYear()) {
            throw Refused.invalid("year", "refused.date.bounds", Days.bounds());
        }
        return parties.all().stream()
                .flatMap(side -> days.of(side, wanted).stream())
                .sorted(Comparator.comparing(MovedDay::day))
                .map(MovedDayJson::of)
                .toList();
    }

    /** With {@code preview} nothing is changed. */
    @PostMapping("/api/moved-days")
    ResponseEntity<MovedJson> enter(@RequestBody Entry entry, Person by) {
        desk.check(entry.side(), entry.day(), entry.working(), entry.source(), new Wrongs(), by);
        String side = Objects.requireNonNull(entry.side());
        LocalDate day = Objects.requireNonNull(entry.day());
        boolean working = Objects.requireNonNull(entry.working());
        Effect effect = new Effect(
                items.of(side, day, working),
                tasks.of(side, day, working, Locale.ENGLISH).stream()
                        .map(task -> new TaskJson(task.name(), task.before(), task.after()))
                        .toList());
        if (Boolean.TRUE.equals(entry.preview())) {
            return ResponseEntity.ok(new MovedJson(null, effect));
        }
        MovedDay moved = desk.enter(side, day, working, Objects.requireNonNull(entry.source()), by);
        return ResponseEntity.created(Asked.at("/api/moved-days?year=" + day.getYear()))
                .body(new MovedJson(MovedDayJson.of(moved), effect));
    }

    @PostMapping("/api/moved-days/{id}/undo")
    MovedDayJson takeBack(@PathVariable long id, Person by) {
        return MovedDayJson.of(desk.takeBack(id, by));
    }

    /** A day to be moved. */
    record Entry(
            @Nullable String side,
            @Nullable LocalDate day,
            @Nullable Boolean working,
            @Nullable String source,
            @Nullable Boolean preview) {}

    /** What was moved, null for a preview, and which deadlines move by it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MovedJson(@Nullable MovedDayJson moved, Effect effect) {}

    /** The deadlines that move. */
    record Effect(List<ItemShift> items, List<TaskJson> tasks) {}

    /** A task whose last day moves. */
    record TaskJson(String name, LocalDate before, LocalDate after) {}

    /** A moved day, as the API writes it: {@code id} and who entered it only of what can be taken back. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MovedDayJson(
            @Nullable Long id,
            String side,
            LocalDate day,
            boolean working,
            String source,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String takenBackBy,
            @Nullable Instant takenBackAt) {

        static MovedDayJson of(MovedDay day) {
            return new MovedDayJson(
                    day.by() == null ? null : day.id(),
                    day.side(),
                    day.day(),
                    day.working(),
                    day.source(),
                    day.by(),
                    day.at(),
                    day.takenBackBy(),
                    day.takenBackAt());
        }
    }
}
