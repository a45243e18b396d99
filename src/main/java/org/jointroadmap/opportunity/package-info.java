/** What each side buys from excluded third countries although its partner makes it, and what came of it. */
@ApplicationModule(allowedDependencies = {"party", "fact", "answer", "trade :: *", "project"})
@NullMarked
package org.jointroadmap.opportunity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
