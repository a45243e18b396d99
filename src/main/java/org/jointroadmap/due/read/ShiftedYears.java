package org.jointroadmap.due.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointroadmap.due.DueContext;
import org.jointroadmap.due.day.Span;
import org.jointroadmap.due.day.Spans;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.part.Pieces;

/** What this, the next or the last year, quarter or month is, as seen from the plan or the document. */
final class ShiftedYears {
    private static final int MOST_ASKED = 5;
    private static final int MONTHS_OF_QUARTER = 3;

    private final DueContext context;
    private final LocalDate asOf;
    private final Spans spans;

    ShiftedYears(DueContext context, LocalDate asOf, Spans spans) {
        this.context = context;
        this.asOf = asOf;
        this.spans = spans;
    }

    /** The year before the document's is over, so it is the plan's that is meant, or it is asked. */
    NamedSpans year(Pieces pieces) {
        int shift = pieces.get(Piece.YEAR_SHIFT);
        Set<Integer> years = new LinkedHashSet<>();
        Stream.of(
                        Optional.ofNullable(context.plan()),
                        Optional.ofNullable(context.doc()).map(LocalDate::getYear))
                .flatMap(Optional::stream)
                .forEach(years::add);
        boolean certain =
                years.size() == 1 && (shift >= 0 || context.plan() != null) || context.plan() != null && shift != 0;
        if (context.plan() != null && shift != 0) {
            years.retainAll(Set.of(context.plan()));
        }
        if (years.isEmpty()) {
            years.addAll(editionYears());
            certain = years.size() == 1;
        }
        if (years.isEmpty()) {
            years.add(asOf.getYear());
        }
        if (!certain && years.size() == 1) {
            years.add(years.iterator().next() + 1);
        }
        List<Span> found = new ArrayList<>();
        years.forEach(year -> spans.in(year + shift, pieces).ifPresent(found::add));
        return new NamedSpans(found, certain && found.size() == 1);
    }

    private List<Integer> editionYears() {
        LocalDate from = context.editionFrom();
        LocalDate to = context.editionTo();
        return from == null || to == null
                ? List.of()
                : IntStream.rangeClosed(from.getYear(), to.getYear())
                        .limit(MOST_ASKED)
                        .boxed()
                        .toList();
    }

    NamedSpans monthOrQuarter(Pieces pieces) {
        LocalDate base = context.doc() == null ? asOf : context.doc();
        LocalDate month = base.withDayOfMonth(1);
        Optional<Span> span;
        if (pieces.has(Piece.MONTH_SHIFT)) {
            span = spans.ofMonth(month.plusMonths(pieces.get(Piece.MONTH_SHIFT)), pieces);
        } else {
            LocalDate quarter =
                    month.withMonth((month.getMonthValue() - 1) / MONTHS_OF_QUARTER * MONTHS_OF_QUARTER + 1);
            span = spans.edge(
                    Span.months(
                            quarter.plusMonths((long) MONTHS_OF_QUARTER * pieces.get(Piece.QUARTER_SHIFT)),
                            MONTHS_OF_QUARTER),
                    pieces);
        }
        return new NamedSpans(
                span.stream().toList(), span.isPresent() && context.doc() != null && !pieces.has(Piece.YEAR));
    }
}
