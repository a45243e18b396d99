/** The sessions of the commission: those that are planned and those that were held. */
@ApplicationModule(allowedDependencies = {"party"})
@NullMarked
package org.jointroadmap.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
