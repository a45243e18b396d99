package org.jointroadmap.due;

import java.time.LocalDate;
import java.util.List;
import org.jointroadmap.due.DueSettings.PeriodDay;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.word.Sense;

/** Whether something is due by a day, on it, or in a period, and with which day of it. */
final class Limit {
    private static final String UNTIL = "until";
    private static final String AT = "at";
    private static final String LATEST = "latest";

    private final List<Part> parts;
    private final DueSettings settings;
    private final String by;

    Limit(List<Part> parts, DueSettings settings) {
        this.parts = parts;
        this.settings = settings;
        this.by = by();
    }

    boolean isNone() {
        return by.isEmpty();
    }

    /** Whether it says by which day, not until which. */
    boolean isAt() {
        return by.equals(AT);
    }

    /** A time that something is due before ends with its first day or with its last: that is asked. */
    List<Reading> readings(Span span) {
        if (by.isEmpty()) {
            return List.of(new Reading(span.isDay() ? DueKind.ON : DueKind.PERIOD, dayOf(span)));
        }
        boolean isDay = span.first().equals(span.last());
        if (isDay) {
            boolean before = by.equals(UNTIL) && !settings.untilIncludes() && span.isDay();
            return List.of(new Reading(DueKind.BY, before ? span.last().minusDays(1) : span.last()));
        }
        return by.equals(UNTIL) || by.equals(AT)
                ? List.of(new Reading(DueKind.BY, span.first().minusDays(1)), new Reading(DueKind.BY, span.last()))
                : List.of(new Reading(DueKind.BY, span.last()));
    }

    LocalDate dayOf(Span span) {
        return settings.periodDay() == PeriodDay.LAST || span.isDay() ? span.last() : span.first();
    }

    /** What something is due by: until, at, latest; "" if it is not. */
    private String by() {
        boolean limited = has(Sense.BY);
        if (limited && (has(Sense.INCLUSIVE) || parts.stream().anyMatch(Limit::isLatest))) {
            return LATEST;
        }
        return parts.stream()
                .filter(part -> part.is(Sense.BY))
                .map(part -> ((Part.Mark) part).word().value())
                .min(String::compareTo)
                .orElse(has(Sense.TO) ? LATEST : "");
    }

    private static boolean isLatest(Part part) {
        return part.is(Sense.BY) && ((Part.Mark) part).word().value().equals(LATEST);
    }

    private boolean has(Sense sense) {
        return parts.stream().anyMatch(part -> part.is(sense));
    }
}
