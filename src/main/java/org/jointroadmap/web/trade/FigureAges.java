package org.jointroadmap.web.trade;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.opportunity.Opportunity;
import org.jointroadmap.trade.figure.FigureDates;
import org.jointroadmap.trade.figure.YearSources;
import org.jointroadmap.turnover.PublishedTurnovers;
import org.jointroadmap.turnover.Turnovers;
import org.springframework.stereotype.Component;

/** How old the figures of a page are. */
@Component
public class FigureAges {
    private final FigureDates dates;
    private final PublishedTurnovers published;
    private final YearSources sources;
    private final Clock clock;

    FigureAges(FigureDates dates, PublishedTurnovers published, YearSources sources, Clock clock) {
        this.dates = dates;
        this.published = published;
        this.sources = sources;
        this.clock = clock;
    }

    public FigureAge of(Turnovers.Latest latest) {
        String source = latest.series().source();
        YearMonth to = latest.point().to();
        return latest.series().published()
                ? age(source, to, true, published.enteredAt(source, to))
                : age(source, to, false, dates.readIn(source, to.getYear()));
    }

    /** One for each source and period. */
    public List<FigureAge> of(Collection<Opportunity> opportunities) {
        return opportunities.stream()
                .map(figures -> ofYear(figures.source(), Integer.parseInt(figures.period())))
                .distinct()
                .toList();
    }

    /** Of the source that counts for a year; empty if none has it completely. */
    public List<FigureAge> of(int year) {
        return Optional.ofNullable(sources.all().get(year)).stream()
                .map(found -> ofYear(found.source(), year))
                .toList();
    }

    private FigureAge ofYear(String source, int year) {
        return age(source, YearMonth.of(year, 12), false, dates.readIn(source, year));
    }

    private FigureAge age(String source, YearMonth to, boolean published, Optional<Instant> since) {
        long months = Math.max(0, ChronoUnit.MONTHS.between(to, YearMonth.now(clock)));
        return new FigureAge(source, to, months, published, since.orElse(null));
    }
}
