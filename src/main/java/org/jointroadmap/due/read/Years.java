package org.jointroadmap.due.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jointroadmap.due.DueContext;
import org.jointroadmap.due.day.Span;
import org.jointroadmap.due.day.Spans;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.part.Pieces;
import org.jspecify.annotations.Nullable;

/** In which year it is what words name: said, the plan's, the first after the document, the edition's, or to be asked. */
final class Years {
    private static final int MOST_ASKED = 5;

    private final DueContext context;
    private final LocalDate asOf;
    private final Spans spans;
    private final ShiftedYears shifted;

    Years(DueContext context, LocalDate asOf, Spans spans) {
        this.context = context;
        this.asOf = asOf;
        this.spans = spans;
        this.shifted = new ShiftedYears(context, asOf, spans);
    }

    /** Whether it was over when the document was written, or is. */
    boolean isOver(Span span) {
        return span.last().isBefore(context.doc() == null ? asOf : context.doc());
    }

    /** @throws java.time.DateTimeException if there is no such day */
    NamedSpans find(Pieces pieces) {
        NamedSpans named = inItsYear(pieces);
        return spans.isCertain(pieces) ? named : new NamedSpans(named.spans(), false);
    }

    private NamedSpans inItsYear(Pieces pieces) {
        if (pieces.hasAny(Piece.MONTH_SHIFT, Piece.QUARTER_SHIFT)) {
            return shifted.monthOrQuarter(pieces);
        }
        if (pieces.has(Piece.YEAR)) {
            return NamedSpans.certain(spans.in(pieces.get(Piece.YEAR), pieces));
        }
        if (pieces.has(Piece.YEAR_SHIFT)) {
            return shifted.year(pieces);
        }
        if (context.plan() != null) {
            return NamedSpans.certain(spans.in(context.plan(), pieces));
        }
        if (context.doc() != null) {
            return NamedSpans.certain(firstFrom(context.doc(), pieces).stream().findFirst());
        }
        List<Span> edition = ofEdition(pieces);
        if (edition.size() == 1) {
            return new NamedSpans(edition, true);
        }
        return new NamedSpans(edition.isEmpty() ? firstFrom(asOf, pieces) : edition, false);
    }

    /** The next two that are not over on that day; 29 February only where there is one. */
    private List<Span> firstFrom(LocalDate day, Pieces pieces) {
        LocalDate checked = LocalDate.of(2024, 1, 1);
        spans.in(checked.getYear(), pieces);
        return IntStream.range(day.getYear(), day.getYear() + 9)
                .boxed()
                .flatMap(year -> existing(year, pieces).stream())
                .filter(span -> !span.last().isBefore(day))
                .limit(2)
                .toList();
    }

    private List<Span> ofEdition(Pieces pieces) {
        @Nullable LocalDate from = context.editionFrom();
        @Nullable LocalDate to = context.editionTo();
        if (from == null || to == null) {
            return List.of();
        }
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .limit(MOST_ASKED)
                .boxed()
                .flatMap(year -> existing(year, pieces).stream())
                .filter(span -> !span.last().isBefore(from) && !span.last().isAfter(to))
                .toList();
    }

    private Optional<Span> existing(int year, Pieces pieces) {
        try {
            return spans.in(year, pieces);
        } catch (java.time.DateTimeException onlyInLeapYears) {
            return Optional.empty();
        }
    }
}
