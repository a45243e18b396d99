/** Standing findings: raised once, kept while their cause stands, cleared when it is gone. */
@ApplicationModule(allowedDependencies = {"fact"})
@NullMarked
package org.jointroadmap.flag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
