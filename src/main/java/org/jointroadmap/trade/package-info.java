/** Trade figures: files read into flows, what products are called, and the excluded partners of each side. */
@ApplicationModule(allowedDependencies = {"party", "fact", "document :: file"})
@NullMarked
package org.jointroadmap.trade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
