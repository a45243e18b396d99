/** Pages and the HTTP API, a subpackage a screen. */
@ApplicationModule(
        allowedDependencies = {
            "party",
            "admission",
            "audit",
            "due",
            "fact",
            "answer",
            "promise",
            "roadmap",
            "roadmap :: *",
            "document :: table",
            "intake",
            "intake :: *",
            "session",
            "project",
            "trade :: *",
            "turnover",
            "opportunity",
            "flag",
            "rules",
            "rules :: receipt",
            "monitoring",
            "notice",
            "dossier",
            "dossier :: *",
            "workflow",
            "workflow :: *"
        })
@NullMarked
package org.jointroadmap.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
