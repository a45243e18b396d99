package org.jointroadmap.whole;

import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = Edges.Postgres.class)
class RoadmapPagesOnPostgresBenchmarkTest extends RoadmapPagesBenchmarkTests {
    @Override
    String database() {
        return "PostgreSQL";
    }
}
