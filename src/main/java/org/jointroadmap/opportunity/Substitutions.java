package org.jointroadmap.opportunity;

import java.math.BigDecimal;
import java.util.Optional;
import org.jointroadmap.trade.figure.YearSources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was really substituted since people decided about an opportunity. */
@Component
public class Substitutions {
    private final Opportunities opportunities;
    private final YearSources sources;
    private final ProductFigures figures;

    Substitutions(Opportunities opportunities, YearSources sources, ProductFigures figures) {
        this.opportunities = opportunities;
        this.sources = sources;
        this.figures = figures;
    }

    /** Empty before a decision, and while there are no newer figures. */
    public Optional<Substituted> of(OpportunityId id) {
        Optional<String> newest =
                sources.all().keySet().stream().max(Integer::compare).map(String::valueOf);
        return opportunities
                .find(id)
                .filter(course -> course.decision() != null && course.decidedPeriod() != null)
                .filter(course -> newest.isPresent() && newest.get().compareTo(course.decidedPeriod()) > 0)
                .map(course -> {
                    ProductFigures.Sums now = figures.of(id, Integer.parseInt(newest.get()));
                    BigDecimal fell = zeroIfNull(course.decidedThirdUsd()).subtract(now.thirdUsd());
                    BigDecimal rose = now.partnerUsd().subtract(zeroIfNull(course.decidedPartnerUsd()));
                    return new Substituted(String.valueOf(course.decidedPeriod()), newest.get(), fell, rose);
                });
    }

    private static BigDecimal zeroIfNull(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    /**
     * What changed between the period of the decision and the newest.
     *
     * @param thirdFellUsd by how much imports from excluded partners fell; below 0 if they rose
     * @param partnerRoseUsd by how much imports from the partner rose; below 0 if they fell
     */
    public record Substituted(String fromPeriod, String toPeriod, BigDecimal thirdFellUsd, BigDecimal partnerRoseUsd) {
        /** The smaller of the two, at least 0. */
        public BigDecimal substitutedUsd() {
            return thirdFellUsd.min(partnerRoseUsd).max(BigDecimal.ZERO);
        }
    }
}
