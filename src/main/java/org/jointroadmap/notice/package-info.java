/** Reminders and escalations: who is told what, in which language; and the outbox through which letters leave. */
@ApplicationModule(allowedDependencies = {"party", "fact", "flag", "audit", "project", "roadmap"})
@NullMarked
package org.jointroadmap.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
