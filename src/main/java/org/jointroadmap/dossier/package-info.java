/** What people keep about an item or a project: files, a discussion, who follows it and what is new since they looked. */
@ApplicationModule(allowedDependencies = {"party", "fact", "flag", "notice"})
@NullMarked
package org.jointroadmap.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
