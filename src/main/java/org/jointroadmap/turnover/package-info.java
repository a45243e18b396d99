/** What both sides trade with each other in twelve months, by each source, and what they aim at. */
@ApplicationModule(allowedDependencies = {"party", "fact", "trade :: *"})
@NullMarked
package org.jointroadmap.turnover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
