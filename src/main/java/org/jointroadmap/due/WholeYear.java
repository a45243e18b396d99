package org.jointroadmap.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.word.Sense;

/** "In the course of the year": the plan's, the edition's if it is one, else the document's or a year from its day. */
final class WholeYear {
    private static final Set<Sense> AROUND =
            EnumSet.of(Sense.WITHIN, Sense.YEAR, Sense.CALENDAR, Sense.THIS, Sense.COMMA, Sense.WHOLE);

    private WholeYear() {}

    static boolean isAll(List<Part> parts) {
        return parts.stream()
                .allMatch(part -> part instanceof Part.Mark mark
                        && AROUND.contains(mark.word().sense()));
    }

    static Meaning read(DueQuestion question) {
        DueContext context = question.context();
        if (context.plan() != null) {
            return Meaning.of(DueKind.PERIOD, LocalDate.of(context.plan(), 12, 31));
        }
        LocalDate to = context.editionTo();
        if (to != null && context.editionFrom() != null && context.editionFrom().getYear() == to.getYear()) {
            return Meaning.of(DueKind.PERIOD, to);
        }
        LocalDate from = context.doc() == null ? question.asOf() : context.doc();
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(DueKind.PERIOD, LocalDate.of(from.getYear(), 12, 31)));
        readings.add(new Reading(DueKind.PERIOD, from.plusYears(1)));
        return Meaning.asking(readings);
    }
}
