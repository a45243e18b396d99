/** Trade figures: files read into flows, the excluded partners of each side, and the turnover that both aim at. */
@ApplicationModule(allowedDependencies = {"party", "fact"})
@NullMarked
package org.jointroadmap.trade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
