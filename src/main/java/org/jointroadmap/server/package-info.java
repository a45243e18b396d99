/** How the web server takes requests: what anybody may take of it, before it is known who somebody is. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jointroadmap.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
