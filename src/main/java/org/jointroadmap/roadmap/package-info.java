/** What the two sides promised each other: the items of the roadmap, their owners and due dates. */
@ApplicationModule(allowedDependencies = {"party", "fact", "due", "promise"})
@NullMarked
package org.jointroadmap.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
