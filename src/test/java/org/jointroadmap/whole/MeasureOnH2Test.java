package org.jointroadmap.whole;

import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = Edges.H2.class)
class MeasureOnH2Test extends MeasureTests {}
