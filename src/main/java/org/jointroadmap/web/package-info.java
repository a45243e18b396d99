/** Pages and the HTTP API, a subpackage a screen. */
@ApplicationModule(allowedDependencies = {"party"})
@NullMarked
package org.jointroadmap.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
