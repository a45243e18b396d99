package org.jointroadmap.whole;

import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = Edges.Postgres.class)
class TradeOnPostgresTest extends TradeTests {}
