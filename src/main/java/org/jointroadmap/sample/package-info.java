/** Fills an empty database with a living sample and runs its mail server; only in the sample profile. */
@ApplicationModule(
        allowedDependencies = {
            "fact",
            "party",
            "roadmap",
            "intake",
            "project",
            "workflow",
            "notice",
            "monitoring",
            "trade :: *",
            "turnover"
        })
@NullMarked
package org.jointroadmap.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
