/** Who comes in, by which way, and who may call what; the same people for pages, API, Tasklist and the engine's REST. */
@ApplicationModule(allowedDependencies = {"party", "server"})
@NullMarked
package org.jointroadmap.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
