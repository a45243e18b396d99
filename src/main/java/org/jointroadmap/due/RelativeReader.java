package org.jointroadmap.due;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.part.Pieces;
import org.jointroadmap.due.word.Sense;
import org.jspecify.annotations.Nullable;

/** What a text means that counts from an event, or waits for one. */
final class RelativeReader {
    private static final Set<Sense> BEFORE_AN_OBJECT = EnumSet.of(Sense.SINCE, Sense.AFTER, Sense.UPON, Sense.EVENT);
    private static final Set<Sense> AROUND = EnumSet.of(
            Sense.BY,
            Sense.FROM,
            Sense.WITHIN,
            Sense.SINCE,
            Sense.AFTER,
            Sense.UPON,
            Sense.PRIOR,
            Sense.NEXT,
            Sense.THIS,
            Sense.TO,
            Sense.COMMA,
            Sense.DASH,
            Sense.AND,
            Sense.EVENT,
            Sense.PROMPT,
            Sense.PERIODWORD,
            Sense.INCLUSIVE,
            Sense.FOR,
            Sense.END,
            Sense.CALENDAR);

    private final List<Part> parts;
    private final String text;
    private final DueQuestion question;
    private final DueSettings settings;
    private final boolean azerbaijani;

    RelativeReader(List<Part> parts, String text, DueQuestion question, DueSettings settings, boolean azerbaijani) {
        this.parts = parts;
        this.text = text;
        this.question = question;
        this.settings = settings;
        this.azerbaijani = azerbaijani;
    }

    Meaning read() {
        List<Part.Term> terms = parts.stream()
                .filter(Part.Term.class::isInstance)
                .map(Part.Term.class::cast)
                .toList();
        List<String> unread = Unread.among(parts, text, part -> !isPlaced(part));
        if (!unread.isEmpty() || terms.size() > 1 || !terms.isEmpty() && isLimited(terms.get(0))) {
            return Meaning.unread(Trouble.WORDS, unread.isEmpty() ? List.of(text) : unread);
        }
        Part.Dated day = day();
        boolean before = day != null && !terms.isEmpty() && isBefore(terms.get(0));
        if (day != null && has(Sense.UPON)) {
            return Meaning.unread(Trouble.WORDS, List.of(text));
        }
        if (day != null
                && !before
                && !has(Sense.SINCE)
                && !has(Sense.AFTER)
                && !(has(Sense.FROM) && !terms.isEmpty())) {
            return Meaning.unread(Trouble.WORDS, List.of(text));
        }
        if (day != null && !exists(day)) {
            return Meaning.unread(Trouble.NO_SUCH_DAY, List.of(text.substring(day.from(), day.to())));
        }
        LocalDate base = day != null ? base(day) : base(terms.isEmpty());
        Part.Term term = terms.isEmpty() ? null : terms.get(0);
        return Meaning.of(DueKind.RELATIVE, base == null ? null : after(base, term));
    }

    private @Nullable LocalDate after(LocalDate base, Part.@Nullable Term term) {
        if (term == null) {
            return (has(Sense.AFTER) || has(Sense.SINCE)) && !has(Sense.PROMPT) ? null : base;
        }
        return Terms.from(base, term, isBefore(term), settings.eventDayCounts(), question.working());
    }

    /** A day that the term counts from; one that a document's name carries is not. */
    private Part.@Nullable Dated day() {
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

    private @Nullable LocalDate base(Part.Dated day) {
        Pieces pieces = day.pieces();
        return isWhole(pieces)
                ? LocalDate.of(pieces.get(Piece.YEAR), pieces.get(Piece.MONTH), pieces.get(Piece.DAY))
                : null;
    }

    private static boolean isWhole(Pieces pieces) {
        return pieces.isOnly(Piece.DAY, Piece.MONTH, Piece.YEAR)
                && pieces.has(Piece.DAY)
                && pieces.has(Piece.MONTH)
                && pieces.has(Piece.YEAR);
    }

    private static boolean exists(Part.Dated day) {
        Pieces pieces = day.pieces();
        return !isWhole(pieces) || Months.has(pieces.get(Piece.YEAR), pieces.get(Piece.MONTH), pieces.get(Piece.DAY));
    }

    private @Nullable LocalDate base(boolean withoutTerm) {
        List<String> events = parts.stream()
                .filter(part -> part.is(Sense.EVENT))
                .map(part -> ((Part.Mark) part).word().value())
                .distinct()
                .toList();
        if (events.size() == 1) {
            return question.context().day(events.get(0), number());
        }
        boolean bare = events.isEmpty() && !withoutTerm && !has(Sense.SINCE) && !hasObject();
        if (!bare) {
            return null;
        }
        return question.context()
                .day(
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

    /** Ten days before the session, за месяц до визита. */
    private boolean isBefore(Part.Term term) {
        int next = parts.indexOf(term) + 1;
        return has(Sense.PRIOR) || next + 1 < parts.size() && isUntil(parts.get(next));
    }

    /** Whether something limits the term by another deadline. */
    private boolean isLimited(Part.Term term) {
        return parts.stream().anyMatch(part -> part.is(Sense.BY) && part.from() >= term.to()) && !isBefore(term)
                || has(Sense.FOR) && !isBefore(term);
    }

    private static boolean isUntil(Part part) {
        return part.is(Sense.BY) && ((Part.Mark) part).word().value().equals("until");
    }

    private boolean isPlaced(Part part) {
        if (part instanceof Part.Dated dated) {
            return !dated.pieces().has(Piece.BARE) || hasSession();
        }
        if (part instanceof Part.Term) {
            return true;
        }
        return part instanceof Part.Mark mark
                && (AROUND.contains(mark.word().sense()) || mark.word().is(Sense.UNKNOWN) && isObject(mark));
    }

    /** Words that name what was signed, or what event it is: behind it, in Azerbaijani before it. */
    private boolean isObject(Part.Mark word) {
        return parts.stream()
                .anyMatch(part -> part instanceof Part.Mark mark
                        && BEFORE_AN_OBJECT.contains(mark.word().sense())
                        && part.from() < word.from() != azerbaijani);
    }

    private boolean hasObject() {
        return parts.stream().anyMatch(part -> part.is(Sense.UNKNOWN));
    }

    private boolean hasSession() {
        return parts.stream()
                .anyMatch(part -> part.is(Sense.EVENT)
                        && ((Part.Mark) part).word().value().equals("session"));
    }

    private boolean has(Sense sense) {
        return parts.stream().anyMatch(part -> part.is(sense));
    }
}
