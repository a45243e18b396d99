package org.jointroadmap.web.api;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jointroadmap.turnover.StepOutcome;
import org.jointroadmap.turnover.TargetPath;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jointroadmap.turnover.Turnovers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;

/** The turnover that both sides aim at, and each source's figures beside its path. */
@Api
class TargetsApi {
    private final Targets targets;
    private final Turnovers turnovers;
    private final Clock clock;

    TargetsApi(Targets targets, Turnovers turnovers, Clock clock) {
        this.targets = targets;
        this.turnovers = turnovers;
        this.clock = clock;
    }

    @GetMapping("/api/targets")
    Listing<TargetJson> list() {
        List<Turnovers.Series> series = turnovers.all();
        List<Turnovers.Latest> known = turnovers.counting();
        LocalDate today = LocalDate.now(clock);
        return new Listing<>(
                targets.all().stream()
                        .map(target -> TargetJson.of(target, StepOutcome.of(target, known, today), series))
                        .toList(),
                null);
    }

    /** A target, as the API writes it. */
    record TargetJson(
            long id,
            String title,
            String leadSide,
            String legalAct,
            boolean closed,
            List<StepJson> steps,
            List<SourceJson> sources,
            int version) {

        static TargetJson of(TurnoverTarget target, List<StepOutcome> steps, List<Turnovers.Series> series) {
            TargetPath path = new TargetPath(target);
            return new TargetJson(
                    target.id(),
                    target.titleEn(),
                    target.leadSide(),
                    target.legalAct(),
                    target.closed(),
                    steps.stream().map(StepJson::of).toList(),
                    series.stream().map(one -> SourceJson.of(one, path)).toList(),
                    target.version());
        }
    }

    /**
     * @param outcome start, coming, met, missed or unknown
     * @param measured the twelve months that decided it, where any did
     */
    record StepJson(
            LocalDate date,
            BigDecimal valueUsd,
            String outcome,
            @Nullable MeasuredJson measured) {
        static StepJson of(StepOutcome outcome) {
            return new StepJson(
                    outcome.step().due(),
                    Money.plain(outcome.step().valueUsd()),
                    outcome.state().key(),
                    outcome.by() == null ? null : MeasuredJson.of(outcome.by()));
        }
    }

    /** @param to last of the twelve months */
    record MeasuredJson(String to, BigDecimal valueUsd, String source) {
        static MeasuredJson of(Turnovers.Latest latest) {
            return new MeasuredJson(
                    latest.point().to().toString(),
                    Money.plain(latest.point().valueUsd()),
                    latest.series().source());
        }
    }

    /** @param reporter null if the figures are both sides' or nobody says whose */
    record SourceJson(
            String source, @Nullable String reporter, String valuation, boolean published, List<FigureJson> figures) {

        static SourceJson of(Turnovers.Series series, TargetPath path) {
            return new SourceJson(
                    series.source(),
                    series.reporter(),
                    series.valuation(),
                    series.published(),
                    series.points().stream()
                            .map(point -> new FigureJson(
                                    point.to().toString(),
                                    Money.plain(point.valueUsd()),
                                    Money.cents(path.at(point.to())),
                                    point.complete()))
                            .toList());
        }
    }

    /**
     * @param to last of the twelve months, such as 2024-12
     * @param complete false where the source has too few figures of them to be measured by
     */
    record FigureJson(String to, BigDecimal valueUsd, BigDecimal pathUsd, boolean complete) {}
}
