package org.jointroadmap.whole;

import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = Edges.H2.class)
class RoadmapPagesOnH2BenchmarkTest extends RoadmapPagesBenchmarkTests {
    @Override
    String database() {
        return "H2";
    }
}
