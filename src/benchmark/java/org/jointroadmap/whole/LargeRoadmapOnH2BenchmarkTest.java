package org.jointroadmap.whole;

import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = Edges.H2.class)
class LargeRoadmapOnH2BenchmarkTest extends LargeRoadmapBenchmarkTests {
    @Override
    String database() {
        return "H2";
    }
}
