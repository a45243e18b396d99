package org.jointroadmap.whole;

import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = Edges.H2.class)
class CalendarOnH2Test extends CalendarTests {}
