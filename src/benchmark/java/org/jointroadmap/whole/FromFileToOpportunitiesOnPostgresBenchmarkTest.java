package org.jointroadmap.whole;

import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = Edges.Postgres.class)
class FromFileToOpportunitiesOnPostgresBenchmarkTest extends FromFileToOpportunities {
    @Override
    String database() {
        return "PostgreSQL";
    }
}
