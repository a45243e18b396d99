package org.jointroadmap.whole;

import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = Edges.H2.class)
class DerivationOnH2Test extends DerivationTests {}
