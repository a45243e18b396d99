/** What a promise lacks to be watched: said as advice, never as a refusal. */
@ApplicationModule(allowedDependencies = {"due"})
@NullMarked
package org.jointroadmap.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
