package org.jointroadmap.whole;

import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = Edges.Postgres.class)
class DerivationOnPostgresTest extends DerivationTests {}
