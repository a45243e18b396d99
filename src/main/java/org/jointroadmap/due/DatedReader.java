package org.jointroadmap.due;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.due.part.Part;
import org.jointroadmap.due.part.Piece;
import org.jointroadmap.due.part.Pieces;
import org.jointroadmap.due.part.Weekdays;
import org.jointroadmap.due.word.Sense;

/** What a text means that names days or periods and nothing else. */
final class DatedReader {
    private static final Set<Sense> AROUND = EnumSet.of(
            Sense.BY,
            Sense.FROM,
            Sense.SINCE,
            Sense.TO,
            Sense.WITHIN,
            Sense.AND,
            Sense.DASH,
            Sense.COMMA,
            Sense.SLASH,
            Sense.CALENDAR,
            Sense.PERIODWORD,
            Sense.INCLUSIVE,
            Sense.FOR,
            Sense.YEAR);

    private final List<Part> parts;
    private final String text;
    private final Years years;
    private final Limit limit;
    private final List<Part.Dated> dated;

    DatedReader(List<Part> parts, String text, Years years, DueSettings settings) {
        this.parts = parts;
        this.text = text;
        this.years = years;
        this.limit = new Limit(parts, settings);
        this.dated = Inherited.of(parts);
    }

    Meaning read() {
        List<String> unread = Unread.among(parts, text, part -> !(part instanceof Part.Dated) && !isAround(part));
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
        return dated.size() == 1 ? one(dated.get(0)) : several();
    }

    private Meaning one(Part.Dated only) {
        Pieces pieces = only.pieces();
        if (!isWeekdayRight(only)) {
            return Meaning.unread(Trouble.WORDS, Unread.among(parts, text, part -> part.is(Sense.WEEKDAY)));
        }
        if (has(Sense.FROM) && !has(Sense.BY) && !has(Sense.TO)) {
            return Meaning.asking(Stream.concat(
                            years.find(pieces).spans().stream().map(span -> new Reading(DueKind.ON, span.first())),
                            Stream.of(new Reading(DueKind.CONTINUOUS, null)))
                    .toList());
        }
        if (limit.isAt() && pieces.get(Piece.EDGE) == Pieces.START) {
            return meaning(
                    years.find(pieces.without(Piece.EDGE)), span -> List.of(new Reading(DueKind.BY, span.first())));
        }
        Pieces other = only.other();
        List<Span> spans = new ArrayList<>(years.find(pieces).spans());
        if (other != null) {
            spans.addAll(years.find(other).spans());
        }
        return meaning(
                new Years.Named(spans, other == null && years.find(pieces).isCertain()), limit::readings);
    }

    private interface Meant {
        List<Reading> by(Span span);
    }

    private static Meaning meaning(Years.Named named, Meant meant) {
        List<Reading> readings =
                named.spans().stream().flatMap(span -> meant.by(span).stream()).toList();
        if (readings.isEmpty()) {
            return Meaning.asking(DueKind.UNKNOWN);
        }
        return named.isCertain() && readings.size() == 1
                ? Meaning.of(readings.get(0).kind(), readings.get(0).date())
                : Meaning.asking(readings);
    }

    private Meaning several() {
        boolean range = dated.size() == 2
                && (has(Sense.FROM) && (has(Sense.BY) || has(Sense.TO) || has(Sense.DASH))
                        || between(Sense.DASH, Sense.TO)
                        || between(Sense.SLASH, Sense.SLASH)
                        || isBetween() && has(Sense.AND));
        if (range && !(has(Sense.BY) && !has(Sense.FROM))) {
            return range(dated.get(0), dated.get(1));
        }
        List<Years.Named> named =
                dated.stream().map(one -> years.find(one.pieces())).toList();
        List<Span> spans = named.stream().flatMap(one -> one.spans().stream()).toList();
        boolean certain = named.stream().allMatch(Years.Named::isCertain)
                && dated.stream().allMatch(one -> one.other() == null);
        if (certain && spans.stream().map(Span::last).distinct().count() == 1) {
            return meaning(new Years.Named(spans.subList(0, 1), true), limit::readings);
        }
        boolean inARow = certain && limit.isNone() && between(Sense.COMMA, Sense.AND);
        for (int i = 1; i < spans.size(); i++) {
            inARow &= spans.get(i - 1).isFollowedBy(spans.get(i));
        }
        if (inARow) {
            return Meaning.of(
                    DueKind.PERIOD,
                    limit.dayOf(new Span(
                            spans.get(0).first(), spans.get(spans.size() - 1).last(), false)));
        }
        return spans.isEmpty()
                ? Meaning.asking(DueKind.UNKNOWN)
                : Meaning.asking(spans.stream()
                        .flatMap(span -> limit.readings(span).stream())
                        .toList());
    }

    /** From one to the other; a first that leaves its year open begins before the last, whenever that is. */
    private Meaning range(Part.Dated from, Part.Dated to) {
        Years.Named last = years.find(to.pieces());
        Optional<Span> first = years.find(from.pieces()).spans().stream().findFirst();
        if (from.other() != null || to.other() != null) {
            return Meaning.asking(DueKind.PERIOD);
        }
        boolean said =
                said(from).hasAny(Piece.YEAR) || from.pieces().hasAny(Piece.QUARTER, Piece.HALF) && !has(Sense.FROM);
        boolean turned = first.isPresent()
                && !last.spans().isEmpty()
                && first.get().first().isAfter(last.spans().get(0).last());
        boolean askedFor = !to.pieces().has(Piece.YEAR);
        if (turned && said && !askedFor) {
            return Meaning.unread(Trouble.REVERSED, List.of(text));
        }
        Years.Named named = turned && askedFor ? new Years.Named(last.spans(), false) : last;
        return meaning(named, span -> {
            Span whole = new Span(first.map(Span::first).orElse(span.first()), span.last(), false);
            return turned && askedFor
                    ? List.of(
                            new Reading(DueKind.PERIOD, span.last()),
                            new Reading(DueKind.PERIOD, span.last().plusYears(1)))
                    : List.of(new Reading(DueKind.PERIOD, turned ? span.last() : limit.dayOf(whole)));
        });
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

    private boolean isWeekdayRight(Part.Dated only) {
        List<Integer> weekdays = parts.stream()
                .filter(part -> part.is(Sense.WEEKDAY))
                .map(part -> Weekdays.number(((Part.Mark) part).word()))
                .toList();
        return weekdays.isEmpty()
                || years.find(only.pieces()).spans().stream()
                        .allMatch(span -> span.isDay()
                                && weekdays.contains(span.first().getDayOfWeek().getValue()));
    }

    private boolean isAround(Part part) {
        return part instanceof Part.Mark mark
                && (AROUND.contains(mark.word().sense()) || mark.word().is(Sense.WEEKDAY) && dated.size() == 1);
    }

    private boolean has(Sense sense) {
        return parts.stream().anyMatch(part -> part.is(sense) || sense == Sense.FROM && part.is(Sense.SINCE));
    }

    /** Whether only these stand between the days. */
    private boolean between(Sense... senses) {
        Set<Sense> allowed = EnumSet.copyOf(List.of(senses));
        int first = dated.get(0).to();
        int last = dated.get(dated.size() - 1).from();
        Set<Sense> found = parts.stream()
                .filter(part -> part.from() >= first && part.to() <= last)
                .filter(Part.Mark.class::isInstance)
                .map(part -> ((Part.Mark) part).word().sense())
                .collect(Collectors.toSet());
        return !found.isEmpty() && allowed.containsAll(found);
    }

    private boolean isOpen(Pieces pieces) {
        return pieces.has(Piece.BARE) || pieces.isOnly(Piece.EDGE);
    }

    private boolean isBetween() {
        return parts.stream()
                .anyMatch(part ->
                        part.is(Sense.FROM) && ((Part.Mark) part).word().value().equals("between"));
    }
}
