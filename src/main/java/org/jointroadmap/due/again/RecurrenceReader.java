package org.jointroadmap.due.again;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jointroadmap.due.DueKind;
import org.jointroadmap.due.Meaning;
import org.jointroadmap.due.Reading;
import org.jointroadmap.due.Recurrence;
import org.jointroadmap.due.Rule;
import org.jointroadmap.due.Trouble;
import org.jointroadmap.due.day.Bounds;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.said.Implied;
import org.jointroadmap.due.said.Unread;
import org.jointroadmap.due.word.Sense;
import org.jspecify.annotations.Nullable;

/** What a text means that says how often something is due. */
public final class RecurrenceReader {
    private static final int YEAR = 12;
    private static final Set<Sense> AROUND = EnumSet.of(
            Sense.BY,
            Sense.AND,
            Sense.COMMA,
            Sense.DASH,
            Sense.WITHIN,
            Sense.TO,
            Sense.FROM,
            Sense.NEXT,
            Sense.REPORTING,
            Sense.MONTHS,
            Sense.QUARTER,
            Sense.HALF,
            Sense.YEAR,
            Sense.PERIODWORD,
            Sense.EACH,
            Sense.AFTER,
            Sense.UPON,
            Sense.DATE,
            Sense.END,
            Sense.THIS,
            Sense.CALENDAR,
            Sense.WEEKDAY,
            Sense.LAST,
            Sense.INCLUSIVE,
            Sense.FOR,
            Sense.DAY);

    private final List<Part> parts;
    private final String text;
    private final Part.Often often;

    private RecurrenceReader(List<Part> parts, String text, Part.Often often) {
        this.parts = parts;
        this.text = text;
        this.often = often;
    }

    /** How often a text says that something is due; null if it does not. */
    public static Part.@Nullable Often often(List<Part> parts) {
        List<Part.Often> said = parts.stream()
                .filter(Part.Often.class::isInstance)
                .map(Part.Often.class::cast)
                .toList();
        return said.isEmpty() ? Implied.often(parts) : said.get(0);
    }

    public static Meaning read(List<Part> parts, String text, Part.Often often) {
        return new RecurrenceReader(parts, text, often).read();
    }

    private Meaning read() {
        if (parts.contains(often) && parts.stream().anyMatch(part -> part.is(Sense.EVENT))) {
            return Meaning.asking(List.of(new Reading(DueKind.RECURRING, null), new Reading(DueKind.RELATIVE, null)));
        }
        List<String> unread = Unread.among(parts, text, part -> !isPlaced(part));
        if (!unread.isEmpty()) {
            return Meaning.unread(Trouble.WORDS, unread);
        }
        RecurringParts said = new RecurringParts(parts, often);
        try {
            if (!said.take()) {
                return Meaning.unread(Trouble.WORDS, List.of(text));
            }
        } catch (java.time.DateTimeException noSuchDay) {
            return Meaning.unread(Trouble.NO_SUCH_DAY, List.of(text));
        }
        return meaning(said);
    }

    private Meaning meaning(RecurringParts said) {
        Bounds bounds = said.bounds;
        List<Rule> rules = new ArrayList<>(new RuleMaker(often, said.moments).rules());
        if (rules.isEmpty() || bounds.isReversed()) {
            return Meaning.unread(rules.isEmpty() ? Trouble.WORDS : Trouble.REVERSED, List.of(text));
        }
        boolean asks = bounds.asks()
                || said.isOpenEnded()
                || isOpen(said.moments)
                || rules.stream().anyMatch(rule -> rule.interval() > 1);
        return Meaning.recurring(new Recurrence(List.copyOf(rules), bounds.from(), bounds.until()), asks);
    }

    /** On which day of the week, how long after a period, and in which of several months, that nothing begins to count. */
    private boolean isOpen(Moments moments) {
        boolean afterwards = parts.stream().anyMatch(Implied::isResults);
        boolean dayless = moments.days.isEmpty() && moments.dates.isEmpty() && moments.workdays.isEmpty();
        return afterwards && dayless
                || often.months() == 0 && moments.weekdays.isEmpty()
                || often.months() == 2
                || often.months() == 4;
    }

    private boolean isPlaced(Part part) {
        if (part instanceof Part.Often other) {
            return other.months() == often.months() && other.every() == often.every();
        }
        return !(part instanceof Part.Mark mark) || AROUND.contains(mark.word().sense());
    }
}
