package org.jointroadmap.web.opportunity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Numbers;
import org.jointroadmap.trade.flow.Flow;
import org.jspecify.annotations.Nullable;

/**
 * What one side reported, and how far the other one's figure is from it.
 *
 * @param asymmetry the difference in percent of the larger of the two, null if the other side reported nothing
 */
public record Report(Flow flow, @Nullable Integer asymmetry) {
    static List<Report> of(List<Flow> flows) {
        return flows.stream()
                .map(flow -> new Report(flow, asymmetry(flow, flows)))
                .toList();
    }

    private static @Nullable Integer asymmetry(Flow flow, List<Flow> flows) {
        Optional<Flow> mirror = flows.stream()
                .filter(other -> other.period().equals(flow.period()))
                .filter(other -> other.source().equals(flow.source()))
                .filter(other -> !other.reporter().equals(flow.reporter()))
                .findFirst();
        BigDecimal larger = mirror.map(Flow::valueUsd).orElse(BigDecimal.ZERO).max(flow.valueUsd());
        return mirror.isEmpty() || larger.signum() == 0
                ? null
                : Numbers.percent(
                                mirror.get()
                                        .valueUsd()
                                        .subtract(flow.valueUsd())
                                        .abs(),
                                larger,
                                0)
                        .intValue();
    }
}
