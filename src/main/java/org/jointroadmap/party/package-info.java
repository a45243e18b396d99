/** The two sides, their organisations and people, who may do what, and on which days they work. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jointroadmap.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
