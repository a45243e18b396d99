/** Watches a folder that people save files to, such as rules and models. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jointroadmap.folder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
