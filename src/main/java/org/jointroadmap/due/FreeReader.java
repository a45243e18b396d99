package org.jointroadmap.due;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.word.Sense;

/** What a text means that something is due all the time, or at no time that is set. */
final class FreeReader {
    private static final Set<Sense> FREE = EnumSet.of(Sense.CONTINUOUS, Sense.WHOLE, Sense.UNSCHEDULED);

    private final List<Part> parts;
    private final DueQuestion question;

    FreeReader(List<Part> parts, DueQuestion question) {
        this.parts = parts;
        this.question = question;
    }

    Meaning read() {
        boolean unscheduled = has(Sense.UNSCHEDULED);
        boolean continuous = has(Sense.CONTINUOUS) || has(Sense.WHOLE);
        if (unscheduled && continuous) {
            return Meaning.asking(
                    List.of(new Reading(DueKind.CONTINUOUS, null), new Reading(DueKind.UNSCHEDULED, null)));
        }
        List<String> unread = Unread.among(parts, question.text(), part -> !isPlaced(part));
        if (!unread.isEmpty()) {
            return Meaning.unread(Trouble.WORDS, List.of(question.text()));
        }
        if (parts.stream().anyMatch(Part.Often.class::isInstance)) {
            return Meaning.asking(DueKind.UNKNOWN);
        }
        boolean dated = parts.stream().anyMatch(this::isDeadline);
        LocalDate end = question.context().editionTo();
        if (!dated && !has(Sense.CONTINUOUS) && has(Sense.WHOLE) && end != null) {
            return Meaning.of(DueKind.PERIOD, end);
        }
        return dated
                ? Meaning.asking(DueKind.UNKNOWN)
                : Meaning.of(unscheduled ? DueKind.UNSCHEDULED : DueKind.CONTINUOUS, null);
    }

    /** A day on which it begins ends nothing. */
    private boolean isDeadline(Part part) {
        int at = parts.indexOf(part);
        boolean begins = at > 0 && parts.get(at - 1).is(Sense.FROM)
                || at + 1 < parts.size() && parts.get(at + 1).is(Sense.FROM);
        return part instanceof Part.Dated && !begins || part instanceof Part.Term;
    }

    /** Words that follow what is free say of what. */
    private boolean isPlaced(Part part) {
        int free = parts.stream()
                .filter(one -> one instanceof Part.Mark mark
                        && FREE.contains(mark.word().sense()))
                .mapToInt(Part::from)
                .min()
                .orElse(0);
        return part.from() >= free || !part.is(Sense.UNKNOWN) && !part.is(Sense.DENY);
    }

    private boolean has(Sense sense) {
        return parts.stream().anyMatch(part -> part.is(sense));
    }
}
