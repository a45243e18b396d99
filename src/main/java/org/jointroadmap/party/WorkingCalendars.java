package org.jointroadmap.party;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jointroadmap.Sha256;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The working calendar of each side: weekends, the country's holidays, our own file of what they lack, and the moved days
 * that were entered here, on whichever node: {@link #fresh} knows of them at once, {@link #of} after a second at most.
 */
@Component
public class WorkingCalendars {
    /** Nanoseconds. */
    private static final long A_WHILE = 1_000_000_000;

    private final MovedDays moved;
    private final SettledYears settled;
    private final StandingMoves entered;
    private final DayOffRule rule;
    private final Map<String, KnownHolidays> library = new ConcurrentHashMap<>();
    private volatile Known known;

    WorkingCalendars(
            MovedDays moved,
            SettledYears settled,
            StandingMoves entered,
            @Value("${joint-roadmap.due.day-off:next}") DayOffRule rule) {
        this.moved = moved;
        this.settled = settled;
        this.entered = entered;
        this.rule = rule;
        this.known = new Known(List.of(), System.nanoTime() - A_WHILE, new ConcurrentHashMap<>());
    }

    /** The calendar of the country with this alpha-3 code. */
    public WorkingCalendar of(String side) {
        Known now = known;
        return calendar(System.nanoTime() - now.at() < A_WHILE ? now : asked(), side);
    }

    /** As {@link #of}, with what any node committed a moment ago. */
    public WorkingCalendar fresh(String side) {
        return calendar(asked(), side);
    }

    /** The days on which these sides all work, with what any node committed a moment ago. */
    public WorkingCalendar joint(List<Side> sides) {
        Known now = asked();
        return WorkingCalendar.joint(
                sides.stream().map(side -> calendar(now, side.code())).toList());
    }

    /** Looks at once for what any node committed a moment ago. */
    public void refresh() {
        asked();
    }

    /** Changes with the days that were moved and with the rule for days off; the rest comes with the program. */
    public String state() {
        Known now = known;
        List<MovedDay> moves = (System.nanoTime() - now.at() < A_WHILE ? now : asked()).moves();
        return Sha256.of((rule + "\n" + moves).getBytes(StandardCharsets.UTF_8));
    }

    /** What a transaction saw of its own changes may not be there when it is over. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void ended(DayMoved moved) {
        known = new Known(List.of(), System.nanoTime() - A_WHILE, new ConcurrentHashMap<>());
    }

    /** The calendar of a side as it would be if a day were worked or not, whatever moved it before. */
    public WorkingCalendar with(String side, LocalDate day, boolean working) {
        return calendar(side, Map.of(day, new MovedDays.Move(working, "")), asked().moves());
    }

    private WorkingCalendar calendar(Known now, String side) {
        return now.calendars().computeIfAbsent(side, code -> calendar(code, Map.of(), now.moves()));
    }

    private Known asked() {
        long now = System.nanoTime();
        List<MovedDay> standing = entered.standing();
        Known before = known;
        boolean same = before.moves().equals(standing);
        Known after = new Known(standing, now, same ? before.calendars() : new ConcurrentHashMap<>());
        known = after;
        return after;
    }

    private WorkingCalendar calendar(String side, Map<LocalDate, MovedDays.Move> first, List<MovedDay> then) {
        String iso2 = Side.of(side).iso2();
        Map<LocalDate, MovedDays.Move> own = new HashMap<>();
        then.stream()
                .filter(move -> move.side().equals(side))
                .forEach(move -> own.put(move.day(), new MovedDays.Move(move.working(), move.source())));
        own.putAll(first);
        KnownHolidays holidays = library.computeIfAbsent(iso2, KnownHolidays::new);
        Map<Integer, WorkingYear> years = new ConcurrentHashMap<>();
        return new WorkingCalendar(
                holidays.areKnown(),
                settled.of(iso2),
                rule,
                year -> years.computeIfAbsent(year, y -> new WorkingYear(y, off(iso2, holidays.of(y), y, own))));
    }

    private Map<LocalDate, String> off(
            String iso2, Map<LocalDate, String> off, int year, Map<LocalDate, MovedDays.Move> own) {
        LocalDate first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1)).forEach(day -> Optional.ofNullable(own.get(day))
                .or(() -> moved.find(iso2, day))
                .ifPresent(move -> {
                    off.remove(day);
                    if (!move.working()) {
                        off.put(day, move.reason());
                    }
                }));
        return off;
    }

    /**
     * What was known when it was last asked.
     *
     * @param at in nanoseconds of {@link System#nanoTime}
     */
    private record Known(List<MovedDay> moves, long at, Map<String, WorkingCalendar> calendars) {}
}
