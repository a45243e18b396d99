package org.jointroadmap.due;

import java.util.List;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.word.Sense;
import org.jspecify.annotations.Nullable;

/** How often something is due where no word says it: "of the month after the reporting quarter", "on Fridays". */
final class Implied {
    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final int YEAR = 12;

    private Implied() {}

    static Part.@Nullable Often often(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).is(Sense.REPORTING) || isAfter(parts.get(i))) {
                int next = i + 1 < parts.size() && parts.get(i + 1).is(Sense.REPORTING) ? i + 2 : i + 1;
                boolean ofYear = next >= parts.size() && parts.stream().anyMatch(part -> part.is(Sense.YEAR));
                return every(next < parts.size() ? unit(parts.get(next)) : ofYear ? YEAR : 1);
            }
        }
        for (int i = 0; i + 2 < parts.size(); i++) {
            if (parts.get(i).is(Sense.MONTHS)
                    && parts.get(i + 1).is(Sense.AFTER)
                    && parts.get(i + 2) instanceof Part.Mark) {
                return every(unit(parts.get(i + 2)));
            }
        }
        boolean days = parts.stream().anyMatch(Part.Dated.class::isInstance);
        boolean months = parts.stream().anyMatch(part -> part.is(Sense.MONTHS));
        boolean nth = parts.stream()
                .anyMatch(part -> part instanceof Part.Dated dated
                        && (dated.pieces().isOnly(Piece.NTH, Piece.WEEKDAY)
                                || dated.pieces().isOnly(Piece.WORKDAY)));
        if (nth && months) {
            return every(1);
        }
        return !days && parts.stream().anyMatch(Implied::isPlural) ? every(0) : null;
    }

    private static boolean isAfter(Part part) {
        return part.is(Sense.NEXT) && ((Part.Mark) part).word().value().equals("after");
    }

    private static int unit(Part part) {
        return part.is(Sense.QUARTER) ? QUARTER : part.is(Sense.HALF) ? HALF : part.is(Sense.YEAR) ? YEAR : 1;
    }

    private static Part.Often every(int months) {
        return new Part.Often(months, 1, 1, 0, 0);
    }

    private static boolean isPlural(Part part) {
        return part instanceof Part.Mark mark
                && mark.word().is(Sense.WEEKDAY)
                && mark.word().written().matches("(?iu).+(?:ам|ям|days)");
    }
}
