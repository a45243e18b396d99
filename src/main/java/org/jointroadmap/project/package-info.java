/** Joint projects and how far each has come, from proposal to joint production. */
@ApplicationModule(allowedDependencies = {"party", "fact", "answer"})
@NullMarked
package org.jointroadmap.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
