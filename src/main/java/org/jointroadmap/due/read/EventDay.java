package org.jointroadmap.due.read;

import java.time.LocalDate;
import java.util.List;
import org.jointroadmap.due.DueContext;
import org.jointroadmap.due.DueSettings;
import org.jointroadmap.due.day.Months;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.part.Pieces;
import org.jointroadmap.due.word.Sense;
import org.jspecify.annotations.Nullable;

/** The day that a term counts from: one that is said, or that of an event, once it is known. */
final class EventDay {
    private final List<Part> parts;
    private final DueContext context;
    private final DueSettings settings;

    EventDay(List<Part> parts, DueContext context, DueSettings settings) {
        this.parts = parts;
        this.context = context;
        this.settings = settings;
    }

    /** A day that the term counts from; one that a document's name carries is not. */
    Part.@Nullable Dated said() {
        for (int i = 0; i < parts.size(); i++) {
            boolean named = i > 0 && parts.get(i - 1).is(Sense.FROM) && has(Sense.EVENT);
            if (parts.get(i) instanceof Part.Dated dated
                    && !dated.pieces().has(Piece.BARE)
                    && !dated.pieces().isOnly(Piece.EDGE)
                    && !named) {
                return dated;
            }
        }
        return null;
    }

    static @Nullable LocalDate of(Part.Dated day) {
        Pieces pieces = day.pieces();
        return isWhole(pieces)
                ? LocalDate.of(pieces.get(Piece.YEAR), pieces.get(Piece.MONTH), pieces.get(Piece.DAY))
                : null;
    }

    static boolean isWhole(Pieces pieces) {
        return pieces.isOnly(Piece.DAY, Piece.MONTH, Piece.YEAR)
                && pieces.has(Piece.DAY)
                && pieces.has(Piece.MONTH)
                && pieces.has(Piece.YEAR);
    }

    static boolean exists(Part.Dated day) {
        Pieces pieces = day.pieces();
        return !isWhole(pieces) || Months.has(pieces.get(Piece.YEAR), pieces.get(Piece.MONTH), pieces.get(Piece.DAY));
    }

    /** The day of the event that is named, or that the house counts from if none is. */
    @Nullable
    LocalDate known(boolean withoutTerm) {
        List<String> events = parts.stream()
                .filter(part -> part.is(Sense.EVENT))
                .map(part -> ((Part.Mark) part).word().value())
                .distinct()
                .toList();
        if (events.size() == 1) {
            return context.day(events.get(0), number());
        }
        boolean bare = events.isEmpty() && !withoutTerm && !has(Sense.SINCE) && !hasObject();
        if (!bare) {
            return null;
        }
        return context.day(
                switch (settings.bareTermFrom()) {
                    case DOCUMENT -> "doc";
                    case SIGNED -> "signed";
                    case IN_FORCE -> "inForce";
                    case RECEIVED -> "received";
                },
                0);
    }

    /** Which session it is; 0 for the next one. */
    private int number() {
        return parts.stream()
                .filter(Part.Dated.class::isInstance)
                .map(part -> ((Part.Dated) part).pieces().get(Piece.BARE))
                .filter(number -> number > 0)
                .findFirst()
                .orElse(0);
    }

    private boolean hasObject() {
        return parts.stream().anyMatch(part -> part.is(Sense.UNKNOWN));
    }

    private boolean has(Sense sense) {
        return parts.stream().anyMatch(part -> part.is(sense));
    }
}
