/** The rule authors' vocabulary: flat documented facts about one subject each, and what rules conclude from them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jointroadmap.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
