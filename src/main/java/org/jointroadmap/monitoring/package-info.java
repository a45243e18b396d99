/** Gathers facts, runs the rules, keeps flags and escalations in line: on a change, on a rule change, each morning. */
@ApplicationModule(
        allowedDependencies = {
            "party",
            "session",
            "fact",
            "answer",
            "due",
            "roadmap",
            "project",
            "trade :: *",
            "opportunity",
            "turnover",
            "rules",
            "rules :: receipt",
            "flag"
        })
@NullMarked
package org.jointroadmap.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
