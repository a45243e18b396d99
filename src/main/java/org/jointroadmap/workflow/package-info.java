/** Carries projects and escalations through their process models; the only module that knows the engine. */
@ApplicationModule(
        allowedDependencies = {
            "party",
            "login",
            "answer",
            "project",
            "monitoring",
            "notice",
            "flag",
            "fact",
            "folder",
            "rules",
            "roadmap",
            "trade :: *",
            "opportunity"
        })
@NullMarked
package org.jointroadmap.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
