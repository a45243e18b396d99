/**
 * Compiles, checks, publishes, runs and explains the rule authors' files; the only importer of the rule engine.
 * This package is what others call; the packages below it are how it is done.
 */
@ApplicationModule(allowedDependencies = {"fact", "folder", "document :: file"})
@NullMarked
package org.jointroadmap.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
