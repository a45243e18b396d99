package org.jointroadmap.due.said;

import java.util.List;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.part.Pieces;
import org.jointroadmap.due.word.Sense;

/**
 * What stands behind a whole day or period and says nothing that is known: (Минпром), с учётом п. 3. The day is told, and
 * the words beside it, so that a person sees what was left aside.
 *
 * @param said the parts before it, all if it is nothing
 * @param words those that could not be placed
 */
public record Leftover(List<Part> said, List<String> words) {
    public static Leftover of(List<Part> parts, String text) {
        int dated = lastDated(parts);
        int end = dated + 1;
        while (end > 0 && end < parts.size() && isOfTheDay(parts.get(end))) {
            end++;
        }
        List<Part> tail = parts.subList(end, parts.size());
        boolean isTold = end > 0
                && parts.stream().filter(Part.Dated.class::isInstance).count() == 1
                && isWhole(((Part.Dated) parts.get(dated)).pieces(), tail)
                && tail.stream().anyMatch(part -> part.is(Sense.UNKNOWN))
                && tail.stream().noneMatch(Leftover::mayMoveTheDay);
        if (!isTold) {
            return new Leftover(parts, List.of());
        }
        int from = end;
        while (parts.get(from).is(Sense.COMMA)) {
            from++;
        }
        int last = parts.size() - 1;
        while (parts.get(last).is(Sense.COMMA)) {
            last--;
        }
        return new Leftover(
                parts.subList(0, end),
                List.of(text.substring(parts.get(from).from(), parts.get(last).to())));
    }

    /** Words behind a month, a quarter or a year may say which part of it, unless they stand in brackets. */
    private static boolean isWhole(Pieces pieces, List<Part> tail) {
        boolean bracket = !tail.isEmpty()
                && tail.get(0) instanceof Part.Mark mark
                && mark.word().value().equals("(");
        return pieces.has(Piece.YEAR) && (pieces.has(Piece.DAY) || bracket);
    }

    /** Azerbaijani says behind the day that it is the last. */
    private static boolean isOfTheDay(Part part) {
        return part.is(Sense.BY) || part.is(Sense.INCLUSIVE) || part.is(Sense.YEAR);
    }

    private static boolean mayMoveTheDay(Part part) {
        return !(part instanceof Part.Mark)
                || part.is(Sense.DENY)
                || part.is(Sense.UNKNOWN)
                        && !((Part.Mark) part).word().written().matches("[\\p{L}\\p{N}.-]+")
                || part.is(Sense.BY)
                || part.is(Sense.PRIOR)
                || part.is(Sense.AFTER)
                || part.is(Sense.TO)
                || part.is(Sense.DASH);
    }

    private static int lastDated(List<Part> parts) {
        int last = parts.size() - 1;
        while (last >= 0 && !(parts.get(last) instanceof Part.Dated)) {
            last--;
        }
        return last;
    }
}
