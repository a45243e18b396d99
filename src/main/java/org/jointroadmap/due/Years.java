package org.jointroadmap.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.part.Pieces;
import org.jspecify.annotations.Nullable;

/** In which year it is what words name: said, the plan's, the first after the document, the edition's, or to be asked. */
final class Years {
    private static final int MOST_ASKED = 5;
    private static final int MONTHS_OF_QUARTER = 3;

    private final DueContext context;
    private final LocalDate asOf;
    private final Spans spans;

    Years(DueContext context, LocalDate asOf, Spans spans) {
        this.context = context;
        this.asOf = asOf;
        this.spans = spans;
    }

    /**
     * What pieces can name, one if it is certain.
     *
     * @param isCertain whether nothing is to be asked
     */
    record Named(List<Span> spans, boolean isCertain) {
        static Named certain(Optional<Span> span) {
            return new Named(span.stream().toList(), span.isPresent());
        }
    }

    /** @throws java.time.DateTimeException if there is no such day */
    Named find(Pieces pieces) {
        Named named = inItsYear(pieces);
        return spans.isCertain(pieces) ? named : new Named(named.spans(), false);
    }

    private Named inItsYear(Pieces pieces) {
        if (pieces.hasAny(Piece.MONTH_SHIFT, Piece.QUARTER_SHIFT)) {
            return shifted(pieces);
        }
        if (pieces.has(Piece.YEAR)) {
            return Named.certain(spans.in(pieces.get(Piece.YEAR), pieces));
        }
        if (pieces.has(Piece.YEAR_SHIFT)) {
            return shiftedYear(pieces);
        }
        if (context.plan() != null) {
            return Named.certain(spans.in(context.plan(), pieces));
        }
        if (context.doc() != null) {
            return Named.certain(firstFrom(context.doc(), pieces).stream().findFirst());
        }
        List<Span> edition = ofEdition(pieces);
        if (edition.size() == 1) {
            return new Named(edition, true);
        }
        return new Named(edition.isEmpty() ? firstFrom(asOf, pieces) : edition, false);
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

    /** The year before the document's is over, so it is the plan's that is meant, or it is asked. */
    private Named shiftedYear(Pieces pieces) {
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
        return new Named(found, certain && found.size() == 1);
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

    private Named shifted(Pieces pieces) {
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
        return new Named(span.stream().toList(), span.isPresent() && context.doc() != null && !pieces.has(Piece.YEAR));
    }
}
