/** The turnover, the target that both sides aim at, and what may close the gap. */
@NullMarked
package org.jointroadmap.web.trade;

import org.jspecify.annotations.NullMarked;
