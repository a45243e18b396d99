package org.jointroadmap.whole;

import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = Edges.Postgres.class)
class DerivationOnPostgresBenchmarkTest extends DerivationBenchmarkTests {
    @Override
    String database() {
        return "PostgreSQL";
    }
}
