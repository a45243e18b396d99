package org.jointroadmap.due.said;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.part.Weekdays;
import org.jointroadmap.due.word.Sense;

/** The marks that stand around the days and periods of a text. */
public final class Surroundings {
    private static final Set<Sense> PLACED = EnumSet.of(
            Sense.BY,
            Sense.FROM,
            Sense.SINCE,
            Sense.TO,
            Sense.WITHIN,
            Sense.AND,
            Sense.DASH,
            Sense.COMMA,
            Sense.SLASH,
            Sense.CALENDAR,
            Sense.PERIODWORD,
            Sense.INCLUSIVE,
            Sense.FOR,
            Sense.PROMPT,
            Sense.YEAR);

    private final List<Part> parts;

    public Surroundings(List<Part> parts) {
        this.parts = parts;
    }

    public boolean has(Sense sense) {
        return parts.stream().anyMatch(part -> part.is(sense) || sense == Sense.FROM && part.is(Sense.SINCE));
    }

    /** Whether a part is a mark that may stand beside days, a weekday beside one of them. */
    public static boolean mayBe(Part part, boolean besideOne) {
        return part instanceof Part.Mark mark
                && (PLACED.contains(mark.word().sense()) || mark.word().is(Sense.WEEKDAY) && besideOne);
    }

    /** Whether only these stand between two days. */
    public boolean between(Part.Dated first, Part.Dated last, Sense... senses) {
        Set<Sense> allowed = EnumSet.copyOf(List.of(senses));
        Set<Sense> found = parts.stream()
                .filter(part -> part.from() >= first.to() && part.to() <= last.from())
                .filter(Part.Mark.class::isInstance)
                .map(part -> ((Part.Mark) part).word().sense())
                .collect(Collectors.toSet());
        return !found.isEmpty() && allowed.containsAll(found);
    }

    public boolean saysBetween() {
        return parts.stream()
                .anyMatch(part ->
                        part.is(Sense.FROM) && ((Part.Mark) part).word().value().equals("between"));
    }

    /** The days of the week that are named, Monday the first. */
    public List<Integer> weekdays() {
        return parts.stream()
                .filter(part -> part.is(Sense.WEEKDAY))
                .map(part -> Weekdays.number(((Part.Mark) part).word()))
                .toList();
    }
}
