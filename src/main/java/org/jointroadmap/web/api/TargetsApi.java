package org.jointroadmap.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

    TargetsApi(Targets targets, Turnovers turnovers) {
        this.targets = targets;
        this.turnovers = turnovers;
    }

    @GetMapping("/api/targets")
    Listing<TargetJson> list() {
        List<Turnovers.Series> series = turnovers.all();
        return new Listing<>(
                targets.all().stream()
                        .map(target -> TargetJson.of(target, series))
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

        static TargetJson of(TurnoverTarget target, List<Turnovers.Series> series) {
            TargetPath path = new TargetPath(target);
            return new TargetJson(
                    target.id(),
                    target.titleEn(),
                    target.leadSide(),
                    target.legalAct(),
                    target.closed(),
                    target.steps().stream()
                            .map(step -> new StepJson(step.due(), Money.plain(step.valueUsd())))
                            .toList(),
                    series.stream().map(one -> SourceJson.of(one, path)).toList(),
                    target.version());
        }
    }

    record StepJson(LocalDate date, BigDecimal valueUsd) {}

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
