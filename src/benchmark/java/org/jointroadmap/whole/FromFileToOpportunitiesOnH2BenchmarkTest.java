package org.jointroadmap.whole;

import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = Edges.H2.class)
class FromFileToOpportunitiesOnH2BenchmarkTest extends FromFileToOpportunities {
    @Override
    String database() {
        return "H2";
    }
}
