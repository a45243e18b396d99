package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jointroadmap.opportunity.Markets;
import org.jointroadmap.opportunity.Opportunity;
import org.jointroadmap.opportunity.OpportunityFormula;
import org.jointroadmap.trade.figure.YearSources.YearSource;
import org.jointroadmap.trade.flow.YearFlows.Figure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast opportunities of both directions are computed from 600,000 flows, against a bare hash join of the same. */
@Tag("benchmark")
class OpportunityBenchmarkTest {
    private static final int ROUNDS = 15;
    private static final int FLOWS = 600_000;
    private static final int PRODUCTS = 5_400;
    private static final List<String> PARTIES = List.of("BLR", "AZE");
    private static final YearSource BACI = new YearSource(2024, "BACI", true, Set.of("BLR", "AZE"), BigDecimal.ONE);

    private final List<String> countries = countries();
    private final Set<String> excluded = Set.copyOf(countries.subList(0, 39));

    @Test
    void bothDirectionsAgainstAHashJoin() throws Exception {
        List<Figure> flows = flows();
        assertThat(ours(flows)).isEqualTo(join(flows)).isGreaterThan(5_000);
        Measured ours = new Measured(ROUNDS);
        Measured join = new Measured(ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            ours.round(() -> ours(flows));
            join.round(() -> join(flows));
        }
        Measured.report(
                "opportunities of both directions over 600,000 flows against a hash join (%.0f ms, %.0f ms): %.2f (goal <= 3)",
                ours.median() * 1000, join.median() * 1000, ours.median() / join.median());
    }

    private int ours(List<Figure> flows) {
        Markets markets = new Markets(PARTIES, List.of(excluded, excluded), BACI);
        flows.forEach(markets::take);
        OpportunityFormula formula = new OpportunityFormula(PARTIES, List.of(markets), null);
        List<Opportunity> found = new ArrayList<>(formula.of(0));
        found.addAll(formula.of(1));
        return found.size();
    }

    /** Sums by party and product, then the formula where both are there. */
    private int join(List<Figure> flows) {
        Map<Long, double[]> sums = new HashMap<>();
        for (Figure flow : flows) {
            int seller = PARTIES.indexOf(flow.exporter());
            int buyer = PARTIES.indexOf(flow.importer());
            if (seller >= 0) {
                double[] sum = sums.computeIfAbsent(seller * 1_000_000L + flow.hsCode(), key -> new double[4]);
                sum[0] += flow.value();
                sum[1] += buyer >= 0 ? flow.value() : 0;
            }
            if (buyer >= 0) {
                double[] sum = sums.computeIfAbsent(buyer * 1_000_000L + flow.hsCode(), key -> new double[4]);
                sum[2] += flow.value();
                sum[3] += excluded.contains(flow.exporter()) ? flow.value() : 0;
            }
        }
        int found = 0;
        for (int buyer = 0; buyer < 2; buyer++) {
            for (int code = 0; code < PRODUCTS; code++) {
                double[] bought = sums.get(buyer * 1_000_000L + hsCode(code));
                double[] sold = sums.get((1 - buyer) * 1_000_000L + hsCode(code));
                if (bought != null && sold != null) {
                    double damping = sold[2] == 0 ? 1 : Math.min(1, sold[0] / sold[2]);
                    found += Math.min(bought[3], Math.max(0, sold[0] - sold[1]) * damping) > 0 ? 1 : 0;
                }
            }
        }
        return found;
    }

    private List<Figure> flows() {
        Random random = new Random(1);
        List<Figure> flows = new ArrayList<>(FLOWS);
        for (int flow = 0; flow < FLOWS; flow++) {
            String party = PARTIES.get(random.nextInt(2));
            String other = countries.get(random.nextInt(countries.size()));
            boolean exports = random.nextBoolean();
            String exporter = exports ? party : other;
            flows.add(new Figure(
                    exporter,
                    exports ? other : party,
                    exporter,
                    hsCode(random.nextInt(PRODUCTS)),
                    1 + random.nextInt(1_000_000),
                    false,
                    1L + random.nextInt(1_000_000),
                    false,
                    false));
        }
        return flows;
    }

    private static int hsCode(int product) {
        return 10_000 + product * 100;
    }

    private static List<String> countries() {
        List<String> letters = new ArrayList<>();
        for (char second = 'A'; second <= 'Z'; second++) {
            for (char third = 'A'; third <= 'H'; third++) {
                letters.add("Q" + second + third);
            }
        }
        return letters;
    }
}
