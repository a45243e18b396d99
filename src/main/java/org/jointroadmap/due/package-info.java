/** Deadlines as officials write them: what a text says about when something is due, and what it leaves open. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jointroadmap.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
