package org.jointroadmap.due.read;

import java.time.DateTimeException;
import java.util.List;
import org.jointroadmap.due.DueSettings;
import org.jointroadmap.due.Meaning;
import org.jointroadmap.due.Trouble;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.part.Pieces;
import org.jointroadmap.due.said.Inherited;
import org.jointroadmap.due.said.Leftover;
import org.jointroadmap.due.said.Surroundings;
import org.jointroadmap.due.said.Unread;
import org.jointroadmap.due.word.Sense;

/** What a text means that names days or periods and nothing else. */
final class DatedReader {
    private final List<Part> parts;
    private final String text;
    private final Years years;
    private final Limit limit;
    private final List<Part.Dated> dated;

    private DatedReader(List<Part> parts, String text, Years years, DueSettings settings) {
        this.parts = parts;
        this.text = text;
        this.years = years;
        this.limit = new Limit(parts, settings);
        this.dated = Inherited.of(parts);
    }

    static Meaning read(List<Part> parts, String text, Years years, DueSettings settings) {
        Leftover leftover = Leftover.of(withoutWhatFor(parts), text);
        Meaning meaning = new DatedReader(leftover.said(), text, years, settings).read();
        return leftover.words().isEmpty() ? meaning : meaning.beside(leftover.words());
    }

    /** За 2025 год до 1 марта: what the report is about says nothing of when it is due. */
    private static List<Part> withoutWhatFor(List<Part> parts) {
        if (parts.size() < 3 || !parts.get(0).is(Sense.FOR) || !(parts.get(1) instanceof Part.Dated)) {
            return parts;
        }
        List<Part> rest = parts.subList(2, parts.size());
        boolean due = rest.stream().anyMatch(part -> part.is(Sense.BY))
                && rest.stream().anyMatch(Part.Dated.class::isInstance)
                && rest.stream().noneMatch(part -> part.is(Sense.FOR));
        return due ? rest : parts;
    }

    private Meaning read() {
        List<String> unread = Unread.among(
                parts, text, part -> !(part instanceof Part.Dated) && !Surroundings.mayBe(part, dated.size() == 1));
        if (!unread.isEmpty() || dated.stream().anyMatch(one -> isOpen(one.pieces()))) {
            return Meaning.unread(Trouble.WORDS, unread.isEmpty() ? List.of(text) : unread);
        }
        for (Part.Dated one : dated) {
            try {
                years.find(one.pieces());
            } catch (DateTimeException noSuchDay) {
                return Meaning.unread(Trouble.NO_SUCH_DAY, List.of(text.substring(one.from(), one.to())));
            }
        }
        Surroundings around = new Surroundings(parts);
        if (dated.size() > 1) {
            return new SeveralDays(parts, text, years, limit, dated).read();
        }
        return around.weekdays().isEmpty() || OneDay.isOn(dated.get(0), around.weekdays(), years)
                ? new OneDay(dated.get(0), around, years, limit).read()
                : Meaning.unread(Trouble.WORDS, Unread.among(parts, text, part -> part.is(Sense.WEEKDAY)));
    }

    private static boolean isOpen(Pieces pieces) {
        return pieces.has(Piece.BARE) || pieces.isOnly(Piece.EDGE);
    }
}
