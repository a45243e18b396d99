/** What people answered and machines decided, about any subject: one store, and the one place that says who reads what. */
@ApplicationModule(allowedDependencies = {"party", "fact"})
@NullMarked
package org.jointroadmap.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
