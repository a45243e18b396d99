package org.jointroadmap.due;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.part.Pieces;
import org.jointroadmap.due.word.Sense;
import org.jspecify.annotations.Nullable;

/** What a text means that says how often something is due. */
final class RecurrenceReader {
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
    static Part.@Nullable Often often(List<Part> parts) {
        List<Part.Often> said = parts.stream()
                .filter(Part.Often.class::isInstance)
                .map(Part.Often.class::cast)
                .toList();
        return said.isEmpty() ? Implied.often(parts) : said.get(0);
    }

    static Meaning read(List<Part> parts, String text, Part.Often often) {
        return new RecurrenceReader(parts, text, often).read();
    }

    private Meaning read() {
        List<String> unread = Unread.among(parts, text, part -> !isPlaced(part));
        if (!unread.isEmpty()) {
            return Meaning.unread(Trouble.WORDS, unread);
        }
        Bounds bounds = new Bounds();
        Moments moments = new Moments();
        try {
            for (int i = 0; i < parts.size(); i++) {
                if (!take(i, bounds, moments)) {
                    return Meaning.unread(Trouble.WORDS, List.of(text));
                }
            }
        } catch (java.time.DateTimeException noSuchDay) {
            return Meaning.unread(Trouble.NO_SUCH_DAY, List.of(text));
        }
        return meaning(bounds, moments);
    }

    private Meaning meaning(Bounds bounds, Moments moments) {
        List<Rule> rules = new ArrayList<>(new RuleMaker(often, moments).rules());
        if (rules.isEmpty() || bounds.isReversed()) {
            return Meaning.unread(rules.isEmpty() ? Trouble.WORDS : Trouble.REVERSED, List.of(text));
        }
        boolean asks = bounds.asks() || rules.stream().anyMatch(rule -> rule.interval() > 1);
        return Meaning.recurring(new Recurrence(List.copyOf(rules), bounds.from(), bounds.until()), asks);
    }

    private boolean take(int i, Bounds bounds, Moments moments) {
        Part part = parts.get(i);
        if (part instanceof Part.Dated dated) {
            return take(i, dated, bounds, moments);
        }
        if (part instanceof Part.Term term) {
            return (term.unit() != Sense.MONTHS || !is(i - 1, Sense.AFTER)) && moments.take(term, often.months());
        }
        if (part instanceof Part.Mark mark) {
            moments.take(mark.word(), is(i + 1, Sense.MONTHS));
        }
        return true;
    }

    private boolean take(int i, Part.Dated dated, Bounds bounds, Moments moments) {
        Pieces pieces = begun(i, dated.pieces());
        if (pieces.isOnly(Piece.DAY, Piece.YEAR) && pieces.has(Piece.DAY) && pieces.has(Piece.YEAR)) {
            return bounds.take(Pieces.NONE.with(Piece.YEAR, pieces.get(Piece.YEAR)), Bounds.Role.IS)
                    && moments.take(pieces.without(Piece.YEAR));
        }
        Bounds.Role role = role(i);
        boolean range = is(i - 1, Sense.DASH) || is(i - 1, Sense.TO) || is(i + 1, Sense.DASH) || begins(i);
        if (range && often.months() == YEAR && !bounds.isAbout(pieces, YEAR)) {
            return role == Bounds.Role.BEGINS || moments.take(pieces);
        }
        return bounds.isAbout(pieces, often.months())
                ? bounds.take(pieces, role)
                : dated.other() == null && !range && moments.take(pieces);
    }

    private Bounds.Role role(int i) {
        if (is(i - 1, Sense.FROM) || is(i + 1, Sense.FROM) || is(i + 1, Sense.DASH)) {
            return Bounds.Role.BEGINS;
        }
        if (is(i - 1, Sense.DASH) || is(i - 1, Sense.TO)) {
            return Bounds.Role.ENDS;
        }
        boolean postponed = is(i + 1, Sense.BY) && !(i + 2 < parts.size() && parts.get(i + 2) instanceof Part.Dated);
        boolean inclusive = parts.stream().anyMatch(part -> part.is(Sense.INCLUSIVE));
        boolean before = is(i - 1, Sense.BY) || postponed;
        return before ? inclusive ? Bounds.Role.ENDS : Bounds.Role.BEFORE : Bounds.Role.IS;
    }

    /** What a beginning takes from its end: с 1 марта по 30 июня 2027 г. */
    private Pieces begun(int i, Pieces pieces) {
        boolean spans = is(i + 1, Sense.DASH) || begins(i);
        boolean counted = pieces.isOnly(Piece.BARE) && (is(i + 1, Sense.AND) || is(i + 1, Sense.COMMA));
        if (counted && i + 2 < parts.size() && parts.get(i + 2) instanceof Part.Dated next) {
            return Inherited.fromRight(pieces, next.pieces().without(Piece.YEAR));
        }
        return spans
                        && i + 2 < parts.size()
                        && parts.get(i + 2) instanceof Part.Dated end
                        && end.pieces().has(Piece.YEAR)
                        && !pieces.hasAny(Piece.YEAR, Piece.BARE)
                ? Inherited.fromRight(pieces, end.pieces())
                : pieces;
    }

    private boolean begins(int i) {
        return is(i - 1, Sense.FROM)
                && (is(i + 1, Sense.TO) || is(i + 1, Sense.BY))
                && i + 2 < parts.size()
                && parts.get(i + 2) instanceof Part.Dated;
    }

    private boolean is(int i, Sense sense) {
        return i >= 0 && i < parts.size() && parts.get(i).is(sense);
    }

    private boolean isPlaced(Part part) {
        if (part instanceof Part.Often other) {
            return other.months() == often.months() && other.every() == often.every();
        }
        return !(part instanceof Part.Mark mark) || AROUND.contains(mark.word().sense());
    }
}
