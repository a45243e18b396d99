package org.jointroadmap.due.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.due.DueKind;
import org.jointroadmap.due.Meaning;
import org.jointroadmap.due.Reading;
import org.jointroadmap.due.Trouble;
import org.jointroadmap.due.day.Span;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.part.Pieces;
import org.jointroadmap.due.said.Surroundings;
import org.jointroadmap.due.word.Sense;

/** What a text means that names several days or periods: from one to the other, or one that must be chosen. */
final class SeveralDays {
    private final List<Part> parts;
    private final String text;
    private final Years years;
    private final Limit limit;
    private final List<Part.Dated> dated;
    private final Surroundings around;

    SeveralDays(List<Part> parts, String text, Years years, Limit limit, List<Part.Dated> dated) {
        this.parts = parts;
        this.text = text;
        this.years = years;
        this.limit = limit;
        this.dated = dated;
        this.around = new Surroundings(parts);
    }

    Meaning read() {
        if (isRange()) {
            return range(dated.get(0), dated.get(1));
        }
        List<NamedSpans> named =
                dated.stream().map(one -> years.find(one.pieces())).toList();
        List<Span> spans = named.stream().flatMap(one -> one.spans().stream()).toList();
        boolean certain =
                named.stream().allMatch(NamedSpans::isCertain) && dated.stream().allMatch(one -> one.other() == null);
        if (certain && spans.stream().map(Span::last).distinct().count() == 1) {
            return new NamedSpans(spans.subList(0, 1), true).meaning(limit::readings);
        }
        return new NamedSpans(spans, false).meaning(limit::readings);
    }

    private boolean isRange() {
        boolean range = dated.size() == 2
                && (around.has(Sense.FROM) && (around.has(Sense.BY) || around.has(Sense.TO) || around.has(Sense.DASH))
                        || isJoined()
                        || around.saysBetween() && around.has(Sense.AND));
        return range && !(around.has(Sense.BY) && !around.has(Sense.FROM));
    }

    /** A year's word may stand before the dash: 01.12.26 г. – 01.02.27 г. */
    private boolean isJoined() {
        Part.Dated first = dated.get(0);
        Part.Dated last = dated.get(1);
        return around.between(first, last, Sense.DASH, Sense.TO, Sense.YEAR)
                && !around.between(first, last, Sense.YEAR);
    }

    /** From one to the other; a first that leaves its year open begins before the last, whenever that is. */
    private Meaning range(Part.Dated from, Part.Dated to) {
        NamedSpans last = years.find(to.pieces());
        Optional<Span> first = years.find(from.pieces()).spans().stream().findFirst();
        if (from.other() != null || to.other() != null) {
            return Meaning.asking(DueKind.PERIOD);
        }
        boolean said = said(from).hasAny(Piece.YEAR)
                || from.pieces().hasAny(Piece.QUARTER, Piece.HALF) && !around.has(Sense.FROM);
        boolean turned = first.isPresent()
                && !last.spans().isEmpty()
                && first.get().first().isAfter(last.spans().get(0).last());
        boolean askedFor = !to.pieces().has(Piece.YEAR);
        if (turned && said && !askedFor) {
            return Meaning.unread(Trouble.REVERSED, List.of(text));
        }
        if (turned && (askedFor || years.isOver(last.spans().get(0)))) {
            return new NamedSpans(last.spans(), false).meaning(SeveralDays::thisYearOrNext);
        }
        return last.meaning(span -> {
            LocalDate begun = turned ? span.last() : first.map(Span::first).orElse(span.first());
            return List.of(new Reading(DueKind.PERIOD, limit.dayOf(new Span(begun, span.last(), turned))));
        });
    }

    /** A year that is left open, or said so late that it may be that of the beginning. */
    private static List<Reading> thisYearOrNext(Span span) {
        return List.of(
                new Reading(DueKind.PERIOD, span.last()),
                new Reading(DueKind.PERIOD, span.last().plusYears(1)));
    }

    /** What the words said before they took from each other what they share. */
    private Pieces said(Part.Dated one) {
        return parts.stream()
                .filter(part -> part.from() == one.from())
                .filter(Part.Dated.class::isInstance)
                .map(part -> ((Part.Dated) part).pieces())
                .findFirst()
                .orElse(Pieces.NONE);
    }
}
