/** Who changed what, when, why and for which side, in a chain of hashes that shows what was altered later. */
@ApplicationModule(allowedDependencies = {"party"})
@NullMarked
package org.jointroadmap.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
