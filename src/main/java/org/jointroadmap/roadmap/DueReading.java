package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jointroadmap.Folding;
import org.jointroadmap.due.DueContext;
import org.jointroadmap.due.DueKind;
import org.jointroadmap.due.DueQuestion;
import org.jointroadmap.due.DueTexts;
import org.jointroadmap.due.Understood;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the due texts of items: a year that they leave out is that of their edition. */
@Component
public class DueReading {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final DueTexts texts;
    private final WorkingCalendars calendars;
    private final Clock clock;

    DueReading(DueTexts texts, WorkingCalendars calendars, Clock clock) {
        this.texts = texts;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Of kind unknown where something about it must be asked. */
    public DueDate read(String text, String edition) {
        return DueDate.of(understood(text, edition, LocalDate.now(clock)));
    }

    /** @throws org.jointroadmap.Refused for a day that nothing is due on */
    DueDate within(String field, String text, String edition) {
        Understood read = understood(text, edition, LocalDate.now(clock));
        read.mustBeWithinBounds(field);
        return DueDate.of(read);
    }

    /** @throws org.jointroadmap.Refused with what was understood, if it is not all */
    DueDate clear(String field, String text, String edition) {
        Understood read = understood(text, edition, LocalDate.now(clock));
        read.mustBeClear(field);
        return DueDate.of(read);
    }

    /** The same day in other words, also one that comes back and has moved on since; without a day the same words. */
    boolean isSame(DueDate was, DueDate is, String edition) {
        LocalDate today = LocalDate.now(clock);
        if (was.kind() == DueKind.RECURRING && is.kind() == DueKind.RECURRING) {
            return Objects.equals(
                    understood(was.text(), edition, today).recurrence(),
                    understood(is.text(), edition, today).recurrence());
        }
        if (was.kind() == DueKind.RELATIVE && is.kind() == DueKind.RELATIVE && isSameText(was, is)) {
            return true;
        }
        return (was.kind() == DueKind.RECURRING) == (is.kind() == DueKind.RECURRING)
                && Objects.equals(was.date(), is.date())
                && (was.date() != null || isSameText(was, is));
    }

    private static boolean isSameText(DueDate was, DueDate is) {
        return Folding.fold(was.text()).equals(Folding.fold(is.text()));
    }

    /** The event that a text counts from: that whose day gives it one; empty for none of those that are recorded. */
    Optional<EventKind> eventOf(String text) {
        LocalDate today = LocalDate.now(clock);
        return Arrays.stream(EventKind.values())
                .filter(kind -> texts.read(new DueQuestion(text, null, null, day -> true, today, kind.on(today)))
                                .date()
                        != null)
                .findFirst();
    }

    /** The day that an item is due by once it is known when its event happened, by the working days of the side that leads. */
    @Nullable
    LocalDate counted(RoadmapItem item, DueContext known) {
        WorkingCalendar calendar = calendars.fresh(item.leadSide());
        return texts.read(new DueQuestion(
                        item.due().text(),
                        item.words().language(),
                        item.leadSide(),
                        calendar::isWorking,
                        LocalDate.now(clock),
                        known))
                .date();
    }

    /** The first day of what recurs that is the given one or comes after it; null where it does not recur. */
    @Nullable
    LocalDate onOrAfter(DueDate due, String edition, LocalDate from) {
        Understood read = understood(due.text(), edition, from);
        return read.recurrence() == null ? null : read.next();
    }

    private Understood understood(String text, String edition, LocalDate asOf) {
        Integer plan = YEAR.matcher(edition).matches() ? Integer.valueOf(edition) : null;
        DueContext context = new DueContext(null, plan, null, null, null, null, null, null, null, null, null);
        return texts.read(new DueQuestion(text, null, null, null, asOf, context));
    }
}
