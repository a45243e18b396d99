package org.jointroadmap.due.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jointroadmap.due.DueKind;
import org.jointroadmap.due.DueQuestion;
import org.jointroadmap.due.DueSettings;
import org.jointroadmap.due.Meaning;
import org.jointroadmap.due.Trouble;
import org.jointroadmap.due.again.RecurrenceReader;
import org.jointroadmap.due.day.Spans;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.word.Sense;

/** Finds of which kind a text is, and has it read so. */
public final class MeaningReader {
    private static final Set<Sense> FREE = EnumSet.of(Sense.CONTINUOUS, Sense.WHOLE, Sense.UNSCHEDULED);
    private static final Set<Sense> COUNTS_FROM =
            EnumSet.of(Sense.EVENT, Sense.SINCE, Sense.AFTER, Sense.UPON, Sense.PRIOR);
    private static final Set<Sense> EMPTY = EnumSet.of(Sense.DASH, Sense.COMMA);

    private final List<Part> parts;
    private final DueQuestion question;
    private final DueSettings settings;
    private final boolean azerbaijani;

    public MeaningReader(List<Part> parts, DueQuestion question, DueSettings settings, boolean azerbaijani) {
        this.parts = parts;
        this.question = question;
        this.settings = settings;
        this.azerbaijani = azerbaijani;
    }

    public Meaning read() {
        String text = question.text();
        if (parts.stream()
                .allMatch(part -> part instanceof Part.Mark mark
                        && EMPTY.contains(mark.word().sense()))) {
            if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                return Meaning.unread(Trouble.WORDS, List.of(text.strip()));
            }
            return text.isBlank() ? Meaning.asking(DueKind.UNSCHEDULED) : Meaning.of(DueKind.UNSCHEDULED, null);
        }
        if (parts.stream().anyMatch(MeaningReader::isFree)) {
            return new FreeReader(parts, question).read();
        }
        if (parts.stream().allMatch(part -> part.is(Sense.PROMPT) || part.is(Sense.COMMA) || part.is(Sense.AND))) {
            return Meaning.asking(DueKind.UNSCHEDULED);
        }
        Part.Often often = RecurrenceReader.often(parts);
        if (often != null) {
            return RecurrenceReader.read(parts, text, often);
        }
        boolean range = parts.stream().filter(Part.Dated.class::isInstance).count() > 1 && !hasEvent();
        if (has(Part.Term.class)
                || parts.stream().anyMatch(part -> countsFrom(part) && !(range && part.is(Sense.SINCE)))) {
            return new RelativeReader(withYears(), text, question, settings, azerbaijani).read();
        }
        if (has(Part.Dated.class)) {
            boolean edges = azerbaijani
                    || question.side() != null && settings.monthEdgesBy().contains(question.side());
            Spans spans = new Spans(edges, question.working());
            return DatedReader.read(parts, text, new Years(question.context(), question.asOf(), spans), settings);
        }
        return parts.stream().anyMatch(part -> part.is(Sense.YEAR)) && WholeYear.isAll(parts)
                ? WholeYear.read(question)
                : Meaning.unread(Trouble.WORDS, List.of(text.strip()));
    }

    /** Within a year of something, which is a term and no calendar year. */
    private List<Part> withYears() {
        return parts.stream()
                .map(part ->
                        part.is(Sense.YEAR) ? (Part) new Part.Term(1, Sense.YEAR, false, part.from(), part.to()) : part)
                .toList();
    }

    private boolean has(Class<? extends Part> type) {
        return parts.stream().anyMatch(type::isInstance);
    }

    private boolean hasEvent() {
        return parts.stream().anyMatch(part -> part.is(Sense.EVENT));
    }

    private static boolean isFree(Part part) {
        return part instanceof Part.Mark mark && FREE.contains(mark.word().sense());
    }

    private static boolean countsFrom(Part part) {
        return part instanceof Part.Mark mark
                && COUNTS_FROM.contains(mark.word().sense());
    }
}
