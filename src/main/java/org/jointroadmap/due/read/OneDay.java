package org.jointroadmap.due.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.due.DueKind;
import org.jointroadmap.due.Meaning;
import org.jointroadmap.due.Reading;
import org.jointroadmap.due.day.Span;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.part.Pieces;
import org.jointroadmap.due.said.Surroundings;
import org.jointroadmap.due.word.Sense;

/** What a text means that names one day or one period. */
final class OneDay {
    private final Part.Dated only;
    private final Surroundings around;
    private final Years years;
    private final Limit limit;

    OneDay(Part.Dated only, Surroundings around, Years years, Limit limit) {
        this.only = only;
        this.around = around;
        this.years = years;
        this.limit = limit;
    }

    /** Whether the day is one of these of the week, Monday the first. */
    static boolean isOn(Part.Dated only, List<Integer> weekdays, Years years) {
        return years.find(only.pieces()).spans().stream()
                .allMatch(span -> span.isDay()
                        && weekdays.contains(span.first().getDayOfWeek().getValue()));
    }

    Meaning read() {
        Pieces pieces = only.pieces();
        if (around.has(Sense.FROM) && !around.has(Sense.BY) && !around.has(Sense.TO)) {
            return Meaning.asking(Stream.concat(
                            years.find(pieces).spans().stream().map(span -> new Reading(DueKind.ON, span.first())),
                            Stream.of(new Reading(DueKind.CONTINUOUS, null)))
                    .toList());
        }
        if (limit.isAt() && pieces.get(Piece.EDGE) == Pieces.START) {
            return years.find(pieces.without(Piece.EDGE))
                    .meaning(span -> List.of(new Reading(DueKind.BY, span.first())));
        }
        Pieces other = only.other();
        List<Span> spans = new ArrayList<>(years.find(pieces).spans());
        if (other != null) {
            spans.addAll(years.find(other).spans());
        }
        boolean certain = other == null && years.find(pieces).isCertain();
        return new NamedSpans(spans, certain).meaning(limit::readings);
    }
}
