package org.jointroadmap.whole;

import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = Edges.Postgres.class)
class LargeRoadmapOnPostgresBenchmarkTest extends LargeRoadmapBenchmarkTests {
    @Override
    String database() {
        return "PostgreSQL";
    }
}
