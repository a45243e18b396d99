package org.jointroadmap.party;

import java.time.LocalDate;
import org.jointroadmap.Change;
import org.jointroadmap.Days;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators and the joint secretariat enter moved days, and take them back. */
@Component
public class MovedDayDesk {
    private static final int LONGEST_SOURCE = 300;

    private final EnteredDays days;
    private final WorkingCalendars calendars;
    private final Parties parties;
    private final ApplicationEventPublisher events;

    MovedDayDesk(EnteredDays days, WorkingCalendars calendars, Parties parties, ApplicationEventPublisher events) {
        this.days = days;
        this.calendars = calendars;
        this.parties = parties;
        this.events = events;
    }

    /** Whether somebody may move days. */
    public static boolean mayKeep(Person person) {
        return person.has(Role.ADMINISTRATOR) || person.isJointSecretariat();
    }

    /**
     * Refuses what cannot be entered.
     *
     * @param wrongs what is known already of the form
     * @throws Refused if the person may not move days, or anything is missing or is so already
     */
    public void check(
            @Nullable String side,
            @Nullable LocalDate day,
            @Nullable Boolean working,
            @Nullable String source,
            Wrongs wrongs,
            Person by) {
        keptBy(by);
        boolean known = parties.all().stream().anyMatch(party -> party.code().equals(side));
        wrongs.require(known, "side", "refused.working-days.side", codes());
        wrongs.require(day != null, "day", "refused.working-days.missing");
        wrongs.also(() -> Days.check("day", day));
        wrongs.require(working != null, "working", "refused.moved-day.working");
        wrongs.text("source", source, LONGEST_SOURCE, "refused.moved-day.source");
        wrongs.refuse();
        if (side != null && day != null && working != null) {
            if (calendars.fresh(side).isWorking(day) == working) {
                throw Refused.invalid("day", working ? "refused.moved-day.works" : "refused.moved-day.is-off", day);
            }
        }
    }

    /** Moves a day; one that was moved here before is taken back first, by the person who moves it now. */
    @Transactional
    public MovedDay enter(String side, LocalDate day, boolean working, String source, Person by) {
        days.lock();
        check(side, day, working, source, new Wrongs(), by);
        days.standing(side, day).ifPresent(before -> end(before, by));
        MovedDay move = days.add(side, day, working, source.strip(), by);
        events.publishEvent(Change.of("calendar.moved", subject(move))
                .by(by.login())
                .field("date", null, day)
                .field("working", null, working)
                .field("source", null, move.source()));
        events.publishEvent(new DayMoved(side, day));
        return move;
    }

    /** The day is again what the published calendar says of it. */
    @Transactional
    public MovedDay takeBack(long id, Person by) {
        keptBy(by);
        days.lock();
        MovedDay move = days.find(id).orElseThrow(() -> Refused.notFound("refused.moved-day.unknown", id));
        if (!move.isStanding()) {
            throw Refused.wrongState("refused.moved-day.taken-back");
        }
        end(move, by);
        events.publishEvent(new DayMoved(move.side(), move.day()));
        return days.find(id).orElseThrow();
    }

    private void end(MovedDay move, Person by) {
        days.takeBack(move.id(), by);
        events.publishEvent(Change.of("calendar.restored", subject(move))
                .by(by.login())
                .field("date", move.day(), null)
                .field("working", move.working(), null)
                .field("source", move.source(), null));
    }

    private String codes() {
        return String.join(", ", parties.all().stream().map(Side::code).toList());
    }

    private static String subject(MovedDay move) {
        return "calendar/" + move.side();
    }

    private static void keptBy(Person person) {
        if (!mayKeep(person)) {
            throw Refused.notYours("refused.moved-day.not-yours");
        }
    }
}
