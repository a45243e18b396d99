/** Figures as pages and formulas read them: flows, sums, both sides of a trade. */
@NamedInterface("flow")
@NullMarked
package org.jointroadmap.trade.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
